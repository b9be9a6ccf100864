package nl.openvensters.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.openvensters.figure.MissingReason;
import nl.openvensters.publication.answer.QualityAnswer;
import nl.openvensters.publication.answer.QualityAnswer.Progress;
import nl.openvensters.publication.answer.QualityAnswer.Step;
import nl.openvensters.story.IndicatorStory.Illustration;
import nl.openvensters.story.IndicatorStory.Point;

/** Tells which goals a school has, how far they are, and how it goes from a plan to something better. */
final class QualityTeller implements Teller {

    @Override
    public Told tell(StoryMaterial material) {
        Optional<QualityAnswer> answer = material.answer(QualityAnswer.class);
        boolean words =
                material.isExplained() || answer.flatMap(QualityAnswer::text).isPresent();
        if (answer.isEmpty() || answer.get().isEmpty() && !words) {
            return Told.nothing(MissingReason.NOT_DELIVERED);
        }
        var parts = new Told.Parts();
        say(material, parts, answer.get());
        List<Point> goals = answer.get().goals().stream()
                .map(g -> new Point(
                        g.goal(),
                        g.progress().map(p -> Wording.text("QUALITY." + p)).orElse("")))
                .toList();
        if (!goals.isEmpty()) {
            parts.show(Illustration.points(Wording.text("QUALITY.goals"), goals));
        }
        List<Point> cycle = cycle(answer.get());
        if (!cycle.isEmpty()) {
            parts.show(Illustration.points(Wording.text("QUALITY.cycle"), cycle));
        }
        return parts.of(material.answerReference(), answer.get().text());
    }

    private static void say(StoryMaterial material, Told.Parts parts, QualityAnswer answer) {
        int goals = answer.goals().size();
        if (goals == 0) {
            parts.say(Wording.html(
                    Wording.firstOf(material.indicator().id() + ".text", "TEXT.text"), material.schoolName()));
            return;
        }
        parts.say(
                goals == 1
                        ? Wording.html(
                                "QUALITY.one",
                                material.schoolName(),
                                answer.goals().get(0).goal())
                        : Wording.html("QUALITY.many", material.schoolName(), Integer.toString(goals)));
        long reached = answer.goals().stream()
                .filter(g -> g.progress().filter(Progress.REACHED::equals).isPresent())
                .count();
        if (reached > 0 && goals > 1) {
            parts.say(Wording.html(reached == 1 ? "QUALITY.reached.one" : "QUALITY.reached.many", reached));
        }
    }

    private static List<Point> cycle(QualityAnswer answer) {
        var points = new ArrayList<Point>();
        for (Step step : Step.values()) {
            Optional.ofNullable(answer.cycle().get(step))
                    .ifPresent(said -> points.add(new Point(Wording.text("QUALITY." + step), said)));
        }
        return points;
    }
}
