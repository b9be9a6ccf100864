package nl.openvensters.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.openvensters.figure.MissingReason;
import nl.openvensters.publication.answer.QualityAnswer;
import nl.openvensters.publication.answer.QualityAnswer.Goal;
import nl.openvensters.publication.answer.QualityAnswer.Progress;
import nl.openvensters.publication.answer.QualityAnswer.Step;
import nl.openvensters.story.IndicatorStory.Illustration;
import nl.openvensters.story.IndicatorStory.Point;

/** Tells which goals a school has, how far they are, and how it goes from a plan to something better. */
final class QualityTeller implements Teller {

    @Override
    public TellerResult tell(StoryMaterial material) {
        Optional<QualityAnswer> answer = material.answer(QualityAnswer.class);
        boolean words =
                material.isExplained() || answer.flatMap(QualityAnswer::text).isPresent();
        if (answer.isEmpty() || answer.get().isEmpty() && !words) {
            return TellerResult.nothing(MissingReason.NOT_DELIVERED);
        }
        var parts = new TellerResult.Parts();
        say(material, parts, answer.get());
        if (parts.isSilent()) {
            return TellerResult.nothing(MissingReason.NOT_DELIVERED);
        }
        List<Point> goals = answer.get().goals().stream()
                .map(g -> new Point(
                        g.goal(),
                        g.progress().map(p -> Wording.text("QUALITY." + p)).orElse(""),
                        "",
                        true,
                        false))
                .toList();
        if (!goals.isEmpty()) {
            parts.show(Illustration.points(Wording.text(material.keyOf("QUALITY.goals")), goals));
        }
        List<Point> cycle = cycle(answer.get());
        if (!cycle.isEmpty()) {
            parts.show(Illustration.points(Wording.text(material.keyOf("QUALITY.cycle")), cycle));
        }
        return parts.of(material.answerReference(), answer.get().text());
    }

    /** Names the first goals and what is reached; without goals, what the school says itself. */
    private static void say(StoryMaterial material, TellerResult.Parts parts, QualityAnswer answer) {
        Tense tense = Tense.of(material);
        List<String> goals = answer.goals().stream().map(QualityTeller::quoted).toList();
        if (goals.isEmpty()) {
            Optional<String> step = Stream.of(Step.values())
                    .flatMap(s -> Optional.ofNullable(answer.cycle().get(s)).stream())
                    .findFirst()
                    .map(said -> Html.text(said).markup());
            material.ownSentence(step.or(answer::text)).ifPresent(parts::say);
            return;
        }
        parts.say(tense.html(
                goals.size() == 1 ? "QUALITY.one" : "QUALITY.many", material.schoolName(), Wording.ownFewOf(goals)));
        List<String> reached = answer.goals().stream()
                .filter(g -> g.progress().filter(Progress.REACHED::equals).isPresent())
                .map(QualityTeller::quoted)
                .toList();
        if (reached.size() == goals.size()) {
            parts.say(tense.html(goals.size() == 1 ? "QUALITY.reached" : "QUALITY.reached.all"));
        } else if (!reached.isEmpty()) {
            parts.say(tense.html("QUALITY.reached.some", Wording.ownFewOf(reached)));
        }
    }

    private static String quoted(Goal goal) {
        return Wording.text("quoted", goal.goal().replaceAll("[.]$", ""));
    }

    private static List<Point> cycle(QualityAnswer answer) {
        var points = new ArrayList<Point>();
        for (Step step : Step.values()) {
            Optional.ofNullable(answer.cycle().get(step))
                    .ifPresent(said -> points.add(Point.telling(Wording.text("QUALITY." + step), said)));
        }
        return points;
    }
}
