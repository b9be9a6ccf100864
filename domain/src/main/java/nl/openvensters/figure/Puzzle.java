package nl.openvensters.figure;

import java.util.Arrays;
import java.util.BitSet;

/**
 * A system of whole numbers within bounds and of sums of them within bounds: what an onlooker knows about hidden
 * numbers. Answers exactly whether it can be solved and which numbers have one possible value only.
 *
 * <p>Bounds are tightened until nothing changes; then the smallest range is cut around a value that fitted before. A search
 * that takes more than {@link #PATIENCE} cuts counts as "possible, and no other value": whoever hides then hides more,
 * never less.
 */
final class Puzzle {

    private static final int PATIENCE = 200;

    private final int[] low;
    private final int[] high;
    private final Sum[] sums;
    private final int[][] sumsOf;
    private final boolean open;
    private final int[] first;
    private final boolean tired;
    private int cuts;

    /**
     * Some of the numbers added, others taken off.
     *
     * @param numbers which ones
     * @param signs for each of them 1 or -1
     * @param low the least that the sum can be
     * @param high the most
     */
    record Sum(int[] numbers, int[] signs, int low, int high) {}

    /**
     * @param low the least that each number can be
     * @param high the most
     */
    Puzzle(int[] low, int[] high, Sum... sums) {
        this.low = low.clone();
        this.high = high.clone();
        this.sums = sums;
        this.sumsOf = sumsOf(low.length, sums);
        this.open = tighten(this.low, this.high);
        this.first = solution(this.low, this.high, middle());
        this.tired = cuts > PATIENCE;
    }

    /** Whether it can be solved, as far as can be seen: only a proof says no. */
    boolean isPossible() {
        return first != null || tired;
    }

    /**
     * The numbers that can have one value only, out of those asked for; all of these when the puzzle has no solution
     * that can be found.
     */
    BitSet determined(BitSet asked) {
        BitSet left = (BitSet) asked.clone();
        if (first == null) {
            return left;
        }
        for (int number = asked.nextSetBit(0); number >= 0; number = asked.nextSetBit(number + 1)) {
            if (left.get(number)) {
                int value = first[number];
                int[] other = solution(low, with(high, number, value - 1), first);
                if (other == null) {
                    other = solution(with(low, number, value + 1), high, first);
                }
                if (other != null) {
                    keepWhatIsEqual(left, other);
                }
            }
        }
        return left;
    }

    private void keepWhatIsEqual(BitSet left, int[] other) {
        for (int number = left.nextSetBit(0); number >= 0; number = left.nextSetBit(number + 1)) {
            if (first[number] != other[number]) {
                left.clear(number);
            }
        }
    }

    private static int[][] sumsOf(int numbers, Sum... sums) {
        int[] count = new int[numbers];
        for (Sum sum : sums) {
            for (int number : sum.numbers) {
                count[number]++;
            }
        }
        int[][] sumsOf = new int[numbers][];
        for (int i = 0; i < sums.length; i++) {
            for (int number : sums[i].numbers) {
                if (sumsOf[number] == null) {
                    sumsOf[number] = new int[count[number]];
                }
                sumsOf[number][--count[number]] = i;
            }
        }
        return sumsOf;
    }

    private int[] middle() {
        int[] middle = new int[low.length];
        Arrays.setAll(middle, i -> (low[i] + high[i]) / 2);
        return middle;
    }

    private static int[] with(int[] bounds, int number, int bound) {
        int[] copy = bounds.clone();
        copy[number] = bound;
        return copy;
    }

    private int[] solution(int[] from, int[] to, int[] near) {
        cuts = 0;
        return open ? search(from.clone(), to.clone(), near) : null;
    }

    private int[] search(int[] from, int[] to, int[] near) {
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
        int value = Math.min(to[narrowest], Math.max(from[narrowest], near[narrowest]));
        int[] found = search(with(from, narrowest, value), with(to, narrowest, value), near);
        if (found == null && value < to[narrowest]) {
            found = search(with(from, narrowest, value + 1), to.clone(), near);
        }
        if (found == null && value > from[narrowest]) {
            found = search(from.clone(), with(to, narrowest, value - 1), near);
        }
        return found;
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

    /** Narrows the ranges as far as each sum by itself allows; false when nothing fits. */
    private boolean tighten(int[] from, int[] to) {
        for (int i = 0; i < from.length; i++) {
            if (from[i] > to[i]) {
                return false;
            }
        }
        boolean[] due = new boolean[sums.length];
        Arrays.fill(due, true);
        int next = nextDue(due, 0);
        while (next >= 0) {
            due[next] = false;
            if (!tighten(sums[next], from, to, due)) {
                return false;
            }
            next = nextDue(due, next + 1);
        }
        return true;
    }

    private static int nextDue(boolean[] due, int start) {
        for (int i = 0; i < due.length; i++) {
            int at = (start + i) % due.length;
            if (due[at]) {
                return at;
            }
        }
        return -1;
    }

    private boolean tighten(Sum sum, int[] from, int[] to, boolean[] due) {
        int least = 0;
        int most = 0;
        for (int i = 0; i < sum.numbers.length; i++) {
            int number = sum.numbers[i];
            least += sum.signs[i] > 0 ? from[number] : -to[number];
            most += sum.signs[i] > 0 ? to[number] : -from[number];
        }
        if (least > sum.high || most < sum.low) {
            return false;
        }
        int above = sum.high - least;
        int below = most - sum.low;
        for (int i = 0; i < sum.numbers.length; i++) {
            int number = sum.numbers[i];
            // A number can rise by what the sum leaves above its least, and fall by what it leaves below its most.
            boolean plus = sum.signs[i] > 0;
            int atMost = from[number] + (plus ? above : below);
            int atLeast = to[number] - (plus ? below : above);
            if (atMost < to[number] || atLeast > from[number]) {
                int newTo = Math.min(to[number], atMost);
                int newFrom = Math.max(from[number], atLeast);
                if (newFrom > newTo) {
                    return false;
                }
                to[number] = newTo;
                from[number] = newFrom;
                for (int touched : sumsOf[number]) {
                    due[touched] = true;
                }
            }
        }
        return true;
    }

    @Override
    public String toString() {
        return Arrays.toString(low) + " to " + Arrays.toString(high) + " with " + sums.length + " sums";
    }
}
