package nl.openvensters.publication.answer;

import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.openvensters.figure.SchoolYear;
import nl.openvensters.indicator.AnswerForm;
import nl.openvensters.indicator.AnswerForm.AmountUnit;
import nl.openvensters.indicator.AnswerForm.Part;
import nl.openvensters.indicator.AnswerNumber;
import nl.openvensters.publication.answer.Fault.Rule;

/**
 * One amount with what belongs to it: hours of gymnastics, the voluntary contribution.
 *
 * @param amount zero or more, two decimals at most
 * @param points short statements; with euros, what they are used for
 * @param qualifiedTeacher whether a qualified teacher gives the lessons, when that was asked and answered
 */
public record NumberAnswer(
        Optional<BigDecimal> amount,
        Optional<AmountUnit> unit,
        List<String> points,
        Optional<Boolean> qualifiedTeacher,
        Optional<String> text)
        implements Answer {

    private static final int MOST_POINTS = 12;
    private static final int LONGEST_POINT = 100;

    static NumberAnswer read(Members in, AnswerForm form) {
        Optional<AmountUnit> unit = in.choice("unit", AmountUnit.class).or(form::unit);
        int most = unit.map(AmountUnit::highest).orElse(Integer.MAX_VALUE);
        boolean euros = unit.filter(u -> u == AmountUnit.EURO_PER_YEAR).isPresent();
        UnaryOperator<String> bare = euros ? DutchNumber::ofMoney : UnaryOperator.identity();
        Optional<BigDecimal> amount = in.number("amount", BigDecimal.ZERO, BigDecimal.valueOf(most), 2, bare);
        if (!in.has("amount")) {
            in.fault("amount", Rule.REQUIRED);
        }
        unit.map(AmountUnit::usual)
                .filter(usual -> amount.isPresent() && amount.get().compareTo(BigDecimal.valueOf(usual)) > 0)
                .ifPresent(usual -> in.fault("amount", Rule.UNUSUALLY_MUCH, DutchNumber.format(amount.get())));
        List<String> points = in.texts("points", MOST_POINTS, LONGEST_POINT);
        boolean asksMoney = euros && amount.filter(a -> a.signum() > 0).isPresent();
        if (asksMoney && points.isEmpty() && form.has(Part.POINTS)) {
            in.fault("points.0", Rule.NO_PURPOSE);
        }
        if (euros && amount.filter(a -> a.signum() == 0).isPresent() && !points.isEmpty()) {
            in.fault("amount", Rule.FREE_WITH_PURPOSES);
        }
        Optional<Boolean> qualified = in.flag("qualifiedTeacher");
        if (form.has(Part.QUALIFIED_TEACHER)
                && qualified.isEmpty()
                && amount.filter(a -> a.signum() > 0).isPresent()) {
            in.fault("qualifiedTeacher", Rule.REQUIRED);
        }
        return new NumberAnswer(amount, unit, points, qualified, in.words());
    }

    @Override
    public boolean isEmpty() {
        return amount.isEmpty() && points.isEmpty() && qualifiedTeacher.isEmpty();
    }

    @Override
    public List<OwnNumber> numbers(SchoolYear given) {
        return List.of(OwnNumber.of(AnswerNumber.AMOUNT, given, amount));
    }

    @Override
    public NumberAnswer withoutNumbers() {
        return new NumberAnswer(Optional.empty(), unit, points, qualifiedTeacher, text);
    }

    @Override
    public JsonObject toJson() {
        return new Json()
                .with("amount", amount)
                .with("unit", unit)
                .with("qualifiedTeacher", qualifiedTeacher)
                .texts("points", points)
                .with("text", text)
                .build();
    }
}
