package nl.openvensters.story;

import java.math.BigDecimal;
import java.util.OptionalDouble;
import java.util.function.Function;
import nl.openvensters.figure.FigureValue;
import nl.openvensters.figure.MissingReason;

/** How one value is written in a table or given to a chart. */
final class Cell {

    private Cell() {}

    static String whole(FigureValue value) {
        return written(value, Wording::whole);
    }

    static String tenths(FigureValue value) {
        return written(value, Wording::tenths);
    }

    static String percent(FigureValue value) {
        return written(value, number -> Wording.tenths(number) + "%");
    }

    /** The number as the writer gives it, the name of the category, or the reason in a few words. */
    static String written(FigureValue value, Function<BigDecimal, String> writer) {
        if (value instanceof FigureValue.Amount amount) {
            return writer.apply(amount.number());
        }
        if (value instanceof FigureValue.Category category) {
            return Wording.category(category.name());
        }
        return Wording.text("cell." + value.asReason().orElse(MissingReason.NOT_DELIVERED));
    }

    /** The number for a chart; empty when there is none. */
    static OptionalDouble number(FigureValue value) {
        return value.asNumber().map(n -> OptionalDouble.of(n.doubleValue())).orElse(OptionalDouble.empty());
    }

    static boolean isZero(FigureValue value) {
        return value.asNumber().filter(n -> n.signum() == 0).isPresent();
    }

    static boolean isHidden(FigureValue value) {
        return isSmall(value) || isWithheld(value);
    }

    static boolean isSmall(FigureValue value) {
        return value.asReason().filter(r -> r == MissingReason.SUPPRESSED).isPresent();
    }

    /** Whether it is hidden to protect another, and is not small by itself. */
    static boolean isWithheld(FigureValue value) {
        return value.asReason().filter(r -> r == MissingReason.WITHHELD).isPresent();
    }

    /** Whether the source hides it, small or not. */
    static boolean isHiddenBySource(FigureValue value) {
        return value.asReason().filter(r -> r == MissingReason.HIDDEN_BY_SOURCE).isPresent();
    }

    /** The sign for it in a chart; empty when it is shown. */
    static String sign(FigureValue value) {
        return isHidden(value) ? Wording.text("chart." + value.asReason().orElseThrow()) : "";
    }
}
