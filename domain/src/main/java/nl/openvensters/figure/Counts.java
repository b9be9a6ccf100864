package nl.openvensters.figure;

import java.math.BigDecimal;
import java.util.Optional;

/** Reading values as whole numbers of pupils. */
final class Counts {

    private static final BigDecimal MOST = BigDecimal.valueOf(100_000);

    private Counts() {}

    /** Whether a value takes part in sums: a whole number, or one that is hidden. */
    static boolean isCount(FigureValue value) {
        return isHidden(value) || isShown(value);
    }

    static boolean isShown(FigureValue value) {
        Optional<BigDecimal> number = value.asNumber();
        return number.isPresent()
                && number.get().scale() <= 0
                && number.get().signum() >= 0
                && number.get().compareTo(MOST) <= 0;
    }

    static boolean isHidden(FigureValue value) {
        return value.asReason().filter(MissingReason.SUPPRESSED::equals).isPresent() || isWithheld(value);
    }

    /** Whether a number that is not small was hidden to protect another. */
    static boolean isWithheld(FigureValue value) {
        return value.asReason().filter(MissingReason.WITHHELD::equals).isPresent();
    }

    static int shown(FigureValue value) {
        return value.asNumber().orElseThrow().intValueExact();
    }
}
