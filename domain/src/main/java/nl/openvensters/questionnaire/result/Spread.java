package nl.openvensters.questionnaire.result;

/**
 * How far a mean can lie from that of more people like these, by chance alone: the interval of Student's t at 95 percent,
 * within 1 and 10. That a school asks all of its people makes it smaller in truth; it is left as wide as it is.
 *
 * @param low out of ten
 * @param high out of ten
 */
public record Spread(double low, double high) {

    /** The 97.5th percentile of t for 1, 2, … 30 degrees of freedom. */
    private static final double[] T = {
        12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228, 2.201, 2.179, 2.160, 2.145, 2.131, 2.120,
        2.110, 2.101, 2.093, 2.086, 2.080, 2.074, 2.069, 2.064, 2.060, 2.056, 2.052, 2.048, 2.045, 2.042
    };

    private static final double Z = 1.959964;

    static Spread of(double mean, double deviation, int people) {
        double half = t(people - 1) * deviation / Math.sqrt(people);
        return new Spread(Math.max(1, mean - half), Math.min(10, mean + half));
    }

    /** The 97.5th percentile of Student's t. @throws IllegalArgumentException for fewer than one degree of freedom */
    static double t(double freedom) {
        if (freedom < 1) {
            throw new IllegalArgumentException("No degrees of freedom");
        }
        int whole = (int) freedom;
        // From thirty on the first term of the expansion of Hill (1970) is right to a thousandth.
        return whole <= T.length ? T[whole - 1] : Z + (Z * Z * Z + Z) / (4 * freedom);
    }

    /**
     * Whether two means differ more than chance makes them: the test of Welch (1947) at 5 percent.
     *
     * @return false where it cannot be known, because one of them has too few people
     */
    public static boolean differ(ResultRow one, ResultRow other) {
        if (one.deviation().isEmpty() || other.deviation().isEmpty()) {
            return false;
        }
        double first = variance(one);
        double second = variance(other);
        double apart = Math.abs(
                one.mean().orElseThrow().subtract(other.mean().orElseThrow()).doubleValue());
        if (first + second == 0) {
            return apart > 0;
        }
        double freedom = (first + second)
                * (first + second)
                / (first * first / (one.people() - 1) + second * second / (other.people() - 1));
        return apart > t(freedom) * Math.sqrt(first + second);
    }

    private static double variance(ResultRow row) {
        double each = row.deviation().orElseThrow().doubleValue();
        return each * each / row.people();
    }
}
