package nl.openvensters.demonstration.province;

import java.util.List;

/**
 * Chance that repeats itself: the same seed, topic and keys always throw the same row, in any order of asking and on
 * any machine (SplitMix64; {@link StrictMath} for what is not exact).
 */
public final class Dice {

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private long state;

    public Dice(long seed, String topic, long... keys) {
        long mixed = mix(seed * 31 + topic.hashCode());
        for (long key : keys) {
            mixed = mix(mixed + GOLDEN * (key + 1));
        }
        this.state = mixed;
    }

    private static long mix(long value) {
        long mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }

    private long next() {
        state += GOLDEN;
        return mix(state);
    }

    /** From 0 up to 1, 1 not included. */
    public double unit() {
        return (next() >>> 11) * 0x1.0p-53;
    }

    /** From 0 up to the bound, the bound not included. */
    public int below(int bound) {
        return (int) (unit() * bound);
    }

    /** Both ends included. */
    public int between(int least, int most) {
        return least + below(most - least + 1);
    }

    public boolean chance(double probability) {
        return unit() < probability;
    }

    public <T> T pick(List<T> from) {
        return from.get(below(from.size()));
    }

    /** The index of one of the weights, each as likely as it is heavy. */
    public int weighted(double... weights) {
        double total = 0;
        for (double weight : weights) {
            total += weight;
        }
        double left = unit() * total;
        for (int i = 0; i < weights.length; i++) {
            left -= weights[i];
            if (left < 0) {
                return i;
            }
        }
        return weights.length - 1;
    }

    public double normal(double mean, double deviation) {
        double radius = StrictMath.sqrt(-2 * StrictMath.log(1 - unit()));
        return mean + deviation * radius * StrictMath.cos(2 * StrictMath.PI * unit());
    }

    /** How many of n succeed. */
    public int binomial(int n, double probability) {
        int successes = 0;
        for (int i = 0; i < n; i++) {
            successes += unit() < probability ? 1 : 0;
        }
        return successes;
    }

    /**
     * Divides a total over shares that are shaken a little; the parts add up to the total.
     *
     * @param shake relative deviation of each share, for example 0.1
     */
    public int[] divide(int total, double shake, double... shares) {
        double[] shaken = new double[shares.length];
        double sum = 0;
        for (int i = 0; i < shares.length; i++) {
            shaken[i] = Math.max(0, shares[i] * (1 + normal(0, shake)));
            sum += shaken[i];
        }
        int[] parts = new int[shares.length];
        double carried = unit();
        double reached = 0;
        int given = 0;
        for (int i = 0; i < shares.length; i++) {
            reached += sum == 0 ? 0 : total * shaken[i] / sum;
            int upTo = Math.min(total, (int) StrictMath.floor(reached + carried * (i + 1 < shares.length ? 1 : 0)));
            parts[i] = Math.max(0, upTo - given);
            given += parts[i];
        }
        int heaviest = 0;
        for (int i = 1; i < shares.length; i++) {
            heaviest = shaken[i] > shaken[heaviest] ? i : heaviest;
        }
        parts[heaviest] += total - given;
        return parts;
    }
}
