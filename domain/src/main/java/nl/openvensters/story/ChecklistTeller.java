package nl.openvensters.story;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import nl.openvensters.figure.MissingReason;
import nl.openvensters.story.IndicatorStory.Illustration;
import nl.openvensters.story.IndicatorStory.Point;

/** Tells what a school has or does, point by point. */
final class ChecklistTeller implements Teller {

    @Override
    public Told tell(StoryMaterial material) {
        Optional<OwnAnswer> answer = OwnAnswer.of(material);
        List<Point> points = answer.map(ChecklistTeller::points).orElse(List.of());
        Optional<String> text = answer.flatMap(a -> a.text("text"));
        if (points.isEmpty()) {
            return Told.nothing(MissingReason.NOT_DELIVERED);
        }
        String id = material.indicator().id();
        String form = points.size() == 1 ? ".one" : ".many";
        var parts = new Told.Parts();
        parts.say(Wording.html(
                Wording.firstOf(id + form, "CHECKLIST" + form),
                material.schoolName(),
                Integer.toString(points.size()),
                points.get(0).label()));
        BigDecimal respondents = answer.get().number("respondents").orElse(BigDecimal.ZERO);
        answer.get()
                .number("score")
                .filter(score -> respondents.intValue() >= SatisfactionTeller.FEWEST)
                .ifPresent(score -> parts.say(Wording.html(
                        Wording.firstOf(id + ".score", "CHECKLIST.score"),
                        Wording.tenths(score),
                        Wording.whole(respondents))));
        parts.show(Illustration.points(points));
        return parts.of(OwnAnswer.reference(material), text);
    }

    private static List<Point> points(OwnAnswer answer) {
        return answer.objects("items").stream()
                .flatMap(item ->
                        item
                                .text("label")
                                .map(label ->
                                        new Point(label, item.text("detail").orElse("")))
                                .stream())
                .toList();
    }
}
