package nl.openvensters.story;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import nl.openvensters.figure.MissingReason;
import nl.openvensters.indicator.AnswerForm.AmountUnit;
import nl.openvensters.indicator.AnswerNumber;
import nl.openvensters.publication.answer.NumberAnswer;
import nl.openvensters.story.IndicatorStory.Illustration;
import nl.openvensters.story.IndicatorStory.Point;

/** Tells one number that a school supplied: hours of gymnastics, the voluntary contribution. */
final class NumberTeller implements Teller {

    @Override
    public TellerResult tell(StoryMaterial material) {
        Optional<NumberAnswer> answer = material.answer(NumberAnswer.class);
        Optional<BigDecimal> amount = material.number(AnswerNumber.AMOUNT).asNumber();
        Optional<AmountUnit> unit = answer.flatMap(NumberAnswer::unit);
        if (amount.isEmpty() || unit.isEmpty()) {
            return TellerResult.nothing(MissingReason.NOT_DELIVERED);
        }
        String form = form(amount.get());
        String id = material.indicator().id();
        var parts = new TellerResult.Parts();
        Tense tense = Tense.of(material);
        parts.say(
                tense.firstOf(id + "." + form, "NUMBER." + unit.get() + "." + form, written(amount.get(), unit.get())));
        if (amount.get().signum() > 0) {
            answer.get()
                    .qualifiedTeacher()
                    .ifPresent(qualified -> parts.say(tense.html("NUMBER.qualified." + qualified)));
        }
        List<String> points = answer.get().points();
        if (!points.isEmpty()) {
            parts.show(Illustration.points(
                    Wording.find("NUMBER." + unit.get() + (tense.isPast() ? ".points.then" : ".points"))
                            .orElse(""),
                    points.stream()
                            .map(label -> Point.named(OwnWord.of(material.indicator(), label), ""))
                            .toList()));
        }
        return parts.of(material.answerReference(), answer.get().text());
    }

    private static String form(BigDecimal number) {
        return number.signum() == 0 ? "none" : number.compareTo(BigDecimal.ONE) == 0 ? "one" : "many";
    }

    /** Euros are always in digits, with two decimals or none; hours have as many decimals as are needed. */
    private static String written(BigDecimal number, AmountUnit unit) {
        if (unit != AmountUnit.EURO_PER_YEAR) {
            return Wording.count(number);
        }
        return Wording.euros(number);
    }
}
