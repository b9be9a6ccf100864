package nl.openvensters.story;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import nl.openvensters.figure.MissingReason;
import nl.openvensters.story.IndicatorStory.Illustration;
import nl.openvensters.story.IndicatorStory.Point;

/** Tells one number that a school supplied: hours of gymnastics, the voluntary contribution. */
final class NumberTeller implements Teller {

    @Override
    public Told tell(StoryMaterial material) {
        Optional<OwnAnswer> answer = OwnAnswer.of(material);
        Optional<BigDecimal> amount = answer.flatMap(a -> a.number("amount"));
        Optional<String> unit = answer.flatMap(a -> a.text("unit"))
                .filter(u -> Wording.find("NUMBER." + u + ".many").isPresent());
        if (amount.isEmpty() || unit.isEmpty()) {
            return Told.nothing(MissingReason.NOT_DELIVERED);
        }
        BigDecimal number = amount.get();
        String form = number.signum() == 0 ? ".none" : number.compareTo(BigDecimal.ONE) == 0 ? ".one" : ".many";
        var parts = new Told.Parts();
        String euros = number.stripTrailingZeros().scale() > 0
                ? Wording.plain(number).replaceAll(",(\\d)$", ",$10")
                : Wording.plain(number);
        parts.say(Wording.html(
                "NUMBER." + unit.get() + form, unit.get().startsWith("EURO") ? euros : Wording.plain(number)));
        List<Point> points =
                answer.get().texts("points").stream().map(p -> new Point(p, "")).toList();
        if (!points.isEmpty()) {
            parts.show(Illustration.points(points));
        }
        return parts.of(OwnAnswer.reference(material), answer.get().text("text"));
    }
}
