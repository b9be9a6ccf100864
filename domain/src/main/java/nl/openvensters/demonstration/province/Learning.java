package nl.openvensters.demonstration.province;

/**
 * What children in the last year of a school reached. Results follow the school weighting with chance on top; the
 * thresholds are those of the inspectorate.
 */
final class Learning {

    /** The columns of the reference levels: below, 1F, 1S, 2F for arithmetic; below, 1F, 2F for reading and language. */
    static final int LEVELS = 10;

    /** Lower bounds for 1S/2F by integer weighting, from 20 to 39. */
    private static final double[] THRESHOLDS = {
        68.3, 65, 61.9, 58.9, 56.2, 53.8, 51.8, 50.1, 48.6, 47.1, 45.5, 43.5, 41.2, 38.7, 36.3, 34.3, 32.8, 32, 31.7,
        30.3
    };

    static final double THRESHOLD_1F = 85;

    private Learning() {}

    static double threshold(double weighting) {
        return THRESHOLDS[band(weighting) - 20];
    }

    static int band(double weighting) {
        return Math.max(20, Math.min(39, (int) StrictMath.floor(weighting)));
    }

    /** How many children are in the last year. */
    static int lastYear(Dice dice, int pupils) {
        return Math.max(0, (int) StrictMath.round(pupils / 8.0 * Math.max(0.4, dice.normal(1, 0.13))));
    }

    /** Counts per column for so many children, as {@link #LEVELS} says; each subject adds up to the children. */
    static int[] levels(Dice dice, int children, double weighting, double quality) {
        double high = (threshold(weighting) + 10 + 6 * quality + dice.normal(0, 5)) / 100;
        double low = (96.5 - 0.55 * Math.max(0, weighting - 27) + 1.6 * quality + dice.normal(0, 1.6)) / 100;
        int[] counts = new int[LEVELS];
        arithmetic(dice, counts, children, low - 0.03, high - 0.12);
        language(dice, counts, 4, children, low + 0.015, high + 0.09);
        language(dice, counts, 7, children, low + 0.01, high + 0.02);
        return counts;
    }

    private static void arithmetic(Dice dice, int[] counts, int children, double low, double high) {
        int reached = dice.binomial(children, clamp(low));
        int target = dice.binomial(reached, clamp(high / clamp(low)));
        int beyond = dice.chance(0.02) ? dice.binomial(target, 0.2) : 0;
        counts[0] = children - reached;
        counts[1] = reached - target;
        counts[2] = target - beyond;
        counts[3] = beyond;
    }

    private static void language(Dice dice, int[] counts, int from, int children, double low, double high) {
        int reached = dice.binomial(children, clamp(low));
        int target = dice.binomial(reached, clamp(high / clamp(low)));
        counts[from] = children - reached;
        counts[from + 1] = reached - target;
        counts[from + 2] = target;
    }

    private static double clamp(double probability) {
        return Math.max(0.02, Math.min(0.995, probability));
    }

    /** Reached 1F or more, over the three subjects. */
    static int reached1F(int[] levels) {
        return levels[1] + levels[2] + levels[3] + levels[5] + levels[6] + levels[8] + levels[9];
    }

    /** Reached 1S or 2F, over the three subjects. */
    static int reached2F(int[] levels) {
        return levels[2] + levels[3] + levels[6] + levels[9];
    }

    static int children(int[] levels) {
        return levels[0] + levels[1] + levels[2] + levels[3];
    }

    /** Children per advice, from special secondary education to vwo, and last those without; in the file's order. */
    static int[] advice(Dice dice, int children, double weighting, boolean special) {
        double[] shares = special
                ? new double[] {6, 34, 22, 14, 8, 4, 5, 2, 2, 0.5, 0.5, 2}
                : new double[] {0.4, 1.6, 6, 6, 9, 6, 15, 11, 13, 14, 17.5, 0.5};
        if (!special) {
            for (int i = 0; i < shares.length - 1; i++) {
                shares[i] *= StrictMath.exp((29.5 - weighting) * (i - 6) * 0.028);
            }
        }
        int[] counts = new int[shares.length];
        for (int child = 0; child < children; child++) {
            counts[dice.weighted(shares)]++;
        }
        return counts;
    }
}
