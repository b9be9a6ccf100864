package nl.openvensters.figure;

import java.util.Arrays;
import java.util.BitSet;

/**
 * A system of whole numbers within bounds and of sums of them within bounds: what an onlooker knows about hidden
 * numbers. Answers exactly whether it can be solved and which numbers have one possible value only.
 *
 * <p>Bounds are tightened until nothing changes; then the smallest range is cut in two and each half is tried. A search
 * that takes more than {@link #PATIENCE} cuts counts as "possible, and no other value": whoever hides then hides more,
 * never less.
 */
final class Puzzle {

    private static final int PATIENCE = 200;

    private final int[] low;
    private final int[] high;
    private final Sum[] sums;
    private final boolean open;
    private int cuts;

    /**
     * The sum of some of the numbers, each times a factor.
     *
     * @param numbers which ones
     * @param factors as many
     * @param low the least that the sum can be
     * @param high the most
     */
    record Sum(int[] numbers, int[] factors, int low, int high) {}

    /**
     * @param low the least that each number can be
     * @param high the most
     */
    Puzzle(int[] low, int[] high, Sum... sums) {
        this.low = low.clone();
        this.high = high.clone();
        this.sums = sums;
        this.open = tighten(this.low, this.high);
    }

    /** Whether it can be solved, as far as can be seen: only a proof says no. */
    boolean isPossible() {
        return solution(low, high) != null || cuts > PATIENCE;
    }

    /**
     * The numbers that can have one value only, out of those asked for; all of these when the puzzle has no solution
     * that can be found.
     */
    BitSet determined(BitSet asked) {
        BitSet left = (BitSet) asked.clone();
        int[] first = solution(low, high);
        if (first == null) {
            return left;
        }
        for (int number = asked.nextSetBit(0); number >= 0; number = asked.nextSetBit(number + 1)) {
            if (left.get(number)) {
                int value = first[number];
                int[] other = solution(low, with(high, number, value - 1));
                if (other == null) {
                    other = solution(with(low, number, value + 1), high);
                }
                if (other != null) {
                    keepWhatIsEqual(left, first, other);
                }
            }
        }
        return left;
    }

    private static void keepWhatIsEqual(BitSet left, int[] one, int[] other) {
        for (int number = left.nextSetBit(0); number >= 0; number = left.nextSetBit(number + 1)) {
            if (one[number] != other[number]) {
                left.clear(number);
            }
        }
    }

    private static int[] with(int[] bounds, int number, int bound) {
        int[] copy = bounds.clone();
        copy[number] = bound;
        return copy;
    }

    private int[] solution(int[] from, int[] to) {
        cuts = 0;
        if (!open) {
            return null;
        }
        return search(from.clone(), to.clone());
    }

    private int[] search(int[] from, int[] to) {
        if (!tighten(from, to)) {
            return null;
        }
        int narrowest = narrowest(from, to);
        if (narrowest < 0) {
            return from;
        }
        if (++cuts > PATIENCE) {
            return null;
        }
        int middle = from[narrowest] + (to[narrowest] - from[narrowest]) / 2;
        int[] lower = search(from.clone(), with(to, narrowest, middle));
        return lower != null ? lower : search(with(from, narrowest, middle + 1), to.clone());
    }

    private static int narrowest(int[] from, int[] to) {
        int narrowest = -1;
        for (int i = 0; i < from.length; i++) {
            if (from[i] < to[i] && (narrowest < 0 || to[i] - from[i] < to[narrowest] - from[narrowest])) {
                narrowest = i;
            }
        }
        return narrowest;
    }

    private boolean tighten(int[] from, int[] to) {
        for (int i = 0; i < from.length; i++) {
            if (from[i] > to[i]) {
                return false;
            }
        }
        boolean changed = true;
        while (changed) {
            changed = false;
            for (Sum sum : sums) {
                int least = 0;
                int most = 0;
                for (int i = 0; i < sum.numbers.length; i++) {
                    least += least(sum, i, from, to);
                    most += most(sum, i, from, to);
                }
                if (least > sum.high || most < sum.low) {
                    return false;
                }
                for (int i = 0; i < sum.numbers.length; i++) {
                    int number = sum.numbers[i];
                    int factor = sum.factors[i];
                    int roomBelow = sum.low - (most - most(sum, i, from, to));
                    int roomAbove = sum.high - (least - least(sum, i, from, to));
                    int atLeast = factor > 0 ? -Math.floorDiv(-roomBelow, factor) : -Math.floorDiv(roomAbove, -factor);
                    int atMost = factor > 0 ? Math.floorDiv(roomAbove, factor) : Math.floorDiv(-roomBelow, -factor);
                    if (atLeast > to[number] || atMost < from[number]) {
                        return false;
                    }
                    if (atLeast > from[number] || atMost < to[number]) {
                        least -= least(sum, i, from, to);
                        most -= most(sum, i, from, to);
                        from[number] = Math.max(from[number], atLeast);
                        to[number] = Math.min(to[number], atMost);
                        least += least(sum, i, from, to);
                        most += most(sum, i, from, to);
                        changed = true;
                    }
                }
            }
        }
        return true;
    }

    private static int least(Sum sum, int i, int[] from, int[] to) {
        int factor = sum.factors[i];
        return factor * (factor > 0 ? from : to)[sum.numbers[i]];
    }

    private static int most(Sum sum, int i, int[] from, int[] to) {
        int factor = sum.factors[i];
        return factor * (factor > 0 ? to : from)[sum.numbers[i]];
    }

    @Override
    public String toString() {
        return Arrays.toString(low) + " to " + Arrays.toString(high) + " with " + sums.length + " sums";
    }
}
