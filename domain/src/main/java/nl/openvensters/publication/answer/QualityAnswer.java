package nl.openvensters.publication.answer;

import jakarta.json.JsonObject;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.openvensters.publication.answer.Fault.Rule;

/**
 * How a school works on its quality.
 *
 * @param cycle what it says of each step, plain text
 * @param goals the most important first
 */
public record QualityAnswer(Map<Step, String> cycle, List<Goal> goals, Optional<String> text) implements Answer {

    /** A step of plan, do, check, act. */
    public enum Step {
        PLAN,
        DO,
        CHECK,
        ACT;

        /** The name of its member. */
        public String member() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How far a goal is. */
    public enum Progress {
        PLANNED,
        BUSY,
        REACHED
    }

    /** A goal and how far it is, when said. */
    public record Goal(String goal, Optional<Progress> progress) {}

    private static final int LONGEST_STEP = 500;
    private static final int LONGEST_GOAL = 160;
    private static final int MOST_GOALS = 8;

    static QualityAnswer read(Members in) {
        var cycle = new EnumMap<Step, String>(Step.class);
        in.object("cycle").ifPresent(steps -> {
            for (Step step : Step.values()) {
                steps.text(step.member(), LONGEST_STEP).ifPresent(said -> cycle.put(step, said));
            }
        });
        List<Goal> goals = in.objects("goals", MOST_GOALS).stream()
                .flatMap(row -> goal(row).stream())
                .toList();
        return new QualityAnswer(Map.copyOf(cycle), goals, in.words());
    }

    private static Optional<Goal> goal(Members row) {
        Optional<String> goal = row.text("goal", LONGEST_GOAL);
        Optional<Progress> progress = row.choice("progress", Progress.class);
        if (goal.isEmpty() && row.has("progress")) {
            row.fault("goal", Rule.REQUIRED);
        }
        return goal.map(g -> new Goal(g, progress));
    }

    @Override
    public boolean isEmpty() {
        return cycle.isEmpty() && goals.isEmpty();
    }

    @Override
    public JsonObject toJson() {
        var steps = new Json();
        for (Step step : Step.values()) {
            steps.with(step.member(), Optional.ofNullable(cycle.get(step)));
        }
        return new Json()
                .with("cycle", cycle.isEmpty() ? Optional.empty() : Optional.of(steps.build()))
                .objects("goals", goals, g -> new Json().with("goal", g.goal()).with("progress", g.progress()))
                .with("text", text)
                .build();
    }
}
