package nl.openvensters.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * The inspectorate's indicators of the reference levels: counts are added over the domains (lezen, taalverzorging,
 * rekenen) and over the years, and only then divided. Exact only from counts that are not hidden; the percentages on the
 * page are therefore the inspectorate's own, and this is what they are held against.
 *
 * @param below results under 1F
 * @param basic results at 1F and not above
 * @param target results at 1S or 2F
 */
public record ReferenceLevels(int below, int basic, int target) {

    /** The lower bound (<i>signaleringswaarde</i>) for 1F, the same for all schools. */
    public static final BigDecimal BASIC_THRESHOLD = BigDecimal.valueOf(85);

    /** With fewer pupils in three years a school is small: the inspectorate judges it over five. */
    public static final int SMALL_SCHOOL = 15;

    /** @throws IllegalArgumentException when a count is negative */
    public ReferenceLevels {
        if (below < 0 || basic < 0 || target < 0) {
            throw new IllegalArgumentException("Counts cannot be negative: " + below + ", " + basic + ", " + target);
        }
    }

    /** The sum over domains or years. */
    public static ReferenceLevels sum(List<ReferenceLevels> parts) {
        return parts.stream().reduce(new ReferenceLevels(0, 0, 0), ReferenceLevels::plus);
    }

    private ReferenceLevels plus(ReferenceLevels other) {
        return new ReferenceLevels(below + other.below, basic + other.basic, target + other.target);
    }

    public int all() {
        return below + basic + target;
    }

    /** Percentage at 1F or above, two decimals; empty without results. */
    public Optional<BigDecimal> basicPercentage() {
        return percentage(basic + target);
    }

    /** Percentage at 1S/2F, two decimals; empty without results. */
    public Optional<BigDecimal> targetPercentage() {
        return percentage(target);
    }

    private Optional<BigDecimal> percentage(int part) {
        return all() == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(part)
                        .multiply(BigDecimal.valueOf(100))
                        .divide(BigDecimal.valueOf(all()), 2, RoundingMode.HALF_UP));
    }

    public static boolean reaches(BigDecimal percentage, BigDecimal threshold) {
        return percentage.compareTo(threshold) >= 0;
    }

    /** @param pupils who took the test in three years together */
    public static boolean isSmallSchool(int pupils) {
        return pupils < SMALL_SCHOOL;
    }
}
