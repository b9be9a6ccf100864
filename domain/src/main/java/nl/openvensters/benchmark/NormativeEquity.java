package nl.openvensters.benchmark;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * When public equity may be more than a board needs: a signal, and no norm. The normal equity is half the purchase value
 * of buildings times 1.27, plus the book value of all other tangible assets, plus a buffer against risks.
 *
 * <p>The buffer is five percent of the income from twelve million euros on, ten percent at three million, between them on
 * the line through the logarithm of the income, and 300,000 euros below three million. Source: the calculator for possibly
 * excessive equity that boards use; the wording of today must be checked with the inspectorate.
 *
 * @param buildings purchase value in euros; empty when not known
 * @param otherAssets book value in euros; empty when not known
 * @param income of the year in euros; empty when not known
 */
public record NormativeEquity(OptionalDouble buildings, OptionalDouble otherAssets, OptionalDouble income) {

    private static final double LARGE = 12_000_000;
    private static final double SMALL = 3_000_000;
    private static final double LEAST = 300_000;
    private static final BigDecimal PARTNERSHIP_PART = new BigDecimal("0.035");
    private static final BigDecimal PARTNERSHIP_LEAST = BigDecimal.valueOf(250_000);

    /** What the formula asks for. */
    public enum Input {
        BUILDINGS,
        OTHER_ASSETS,
        INCOME
    }

    /** What is not known, so that nothing can be computed. */
    public List<Input> missing() {
        var missing = new ArrayList<Input>();
        if (buildings.isEmpty()) {
            missing.add(Input.BUILDINGS);
        }
        if (otherAssets.isEmpty()) {
            missing.add(Input.OTHER_ASSETS);
        }
        if (income.isEmpty()) {
            missing.add(Input.INCOME);
        }
        return missing;
    }

    /** The normal equity in euros; empty as long as something is missing. */
    public OptionalDouble euros() {
        return missing().isEmpty()
                ? OptionalDouble.of(
                        0.5 * buildings.getAsDouble() * 1.27 + otherAssets.getAsDouble() + buffer(income.getAsDouble()))
                : OptionalDouble.empty();
    }

    /**
     * Above which equity a partnership may have more than it needs, in euros: 3.5 percent of its income, and at least
     * 250,000 euros. A signal, and no norm.
     *
     * @param income of the year in euros, zero or more
     */
    public static BigDecimal ofPartnership(BigDecimal income) {
        return PARTNERSHIP_PART.multiply(income).max(PARTNERSHIP_LEAST);
    }

    /**
     * The buffer against risks of a board, in euros.
     *
     * @param income in euros, zero or more
     */
    public static double buffer(double income) {
        if (income < SMALL) {
            return LEAST;
        }
        if (income >= LARGE) {
            return 0.05 * income;
        }
        double part = 0.05 + 0.05 / (Math.log(SMALL) - Math.log(LARGE)) * (Math.log(income) - Math.log(LARGE));
        return part * income;
    }
}
