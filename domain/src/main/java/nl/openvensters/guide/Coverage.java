package nl.openvensters.guide;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.openvensters.guide.GuideDocument.Paragraph;
import nl.openvensters.guide.law.Demand;
import nl.openvensters.guide.law.LawBook;
import nl.openvensters.guideplan.GuideStep;
import nl.openvensters.school.SchoolType;

/**
 * Which paragraph answers which demand of the law.
 *
 * @param lines one for each demand that holds for the school when the year begins
 * @param due the day on which the text should be ready
 */
public record Coverage(List<Line> lines, LocalDate due) {

    /** Fewer words are a heading, and no answer. */
    private static final int FEWEST_WORDS = 5;

    private static final Pattern SPACE = Pattern.compile("\\s+");

    public Coverage {
        lines = List.copyOf(lines);
    }

    /** Whether a demand is answered. */
    public enum State {
        COVERED,
        /** Some of the paragraphs that are all needed say something. */
        PARTLY,
        MISSING
    }

    /**
     * @param answers the paragraphs that say something
     * @param open those that should and do not
     */
    public record Line(Demand demand, State state, List<Paragraph> answers, List<String> open) {

        public Line {
            answers = List.copyOf(answers);
            open = List.copyOf(open);
        }
    }

    /** Holds a guide against the law as it is when its year begins. */
    public static Coverage of(GuideDocument guide, LawBook law, SchoolType type, Optional<String> denomination) {
        return new Coverage(
                law.on(guide.year().firstDay(), type, denomination).stream()
                        .map(demand -> line(demand, guide))
                        .toList(),
                GuideStep.DRAFT.day(guide.year()));
    }

    private static Line line(Demand demand, GuideDocument guide) {
        List<Paragraph> answers = guide.paragraphs()
                .filter(one ->
                        demand.paragraphs().contains(one.id()) || one.letters().contains(demand.id()))
                .filter(one -> says(one, demand.words()))
                .toList();
        List<String> open = demand.paragraphs().stream()
                .filter(id -> answers.stream().noneMatch(one -> one.id().equals(id)))
                .toList();
        boolean own = answers.stream().anyMatch(one -> one.letters().contains(demand.id()));
        boolean enough = !answers.isEmpty() && (!demand.all() || open.isEmpty() || own);
        State state = enough ? State.COVERED : answers.isEmpty() ? State.MISSING : State.PARTLY;
        return new Line(demand, state, answers, enough ? List.of() : open);
    }

    /** Figures tell enough by themselves; words when they are more than a few. */
    private static boolean says(Paragraph one, boolean onlyOwnWords) {
        return !onlyOwnWords && one.told().stream().anyMatch(told -> !told.missing())
                || SPACE.splitAsStream(onlyOwnWords ? one.ownWords() : one.words())
                                .filter(word -> !word.isEmpty())
                                .count()
                        >= FEWEST_WORDS;
    }

    public int covered() {
        return (int)
                lines.stream().filter(line -> line.state() == State.COVERED).count();
    }

    public int demanded() {
        return lines.size();
    }
}
