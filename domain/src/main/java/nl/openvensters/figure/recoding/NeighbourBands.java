package nl.openvensters.figure.recoding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import nl.openvensters.figure.Cells;
import nl.openvensters.figure.FigureValue;
import nl.openvensters.figure.MissingReason;

/**
 * Counts that follow each other (ages) as a band where some are hidden: the shortest row of neighbours that holds all
 * hidden counts, of at least two counts, and in which at least {@code 2n + 3} are counted for {@code n} neighbours; of
 * several as short the first. What is counted in it follows from the total of the same source and day.
 *
 * <p>Why nothing can be learnt: a band of {@code n} counts with sum {@code s} also comes out when the first of them is
 * {@code s - (n - 1)} and the others are one each, and when it is {@code s - 2(n - 1)} and the others are two: the first
 * is five or more then, and every shorter or earlier band either leaves a hidden count out or counts less than it must. So
 * of no count in a band can one say that it is one, two, three or four.
 */
public final class NeighbourBands {

    /** Between the first and the last count of a band in its key: {@code 11-13}. */
    public static final String TO = "-";

    private final List<Map.Entry<String, FigureValue>> counts;
    private final List<Integer> hidden = new ArrayList<>();

    private NeighbourBands(Cells cells) {
        counts = withoutEmptyEnds(new ArrayList<>(cells.asMap().entrySet()));
        for (int i = 0; i < counts.size(); i++) {
            if (CountTable.isHidden(counts.get(i).getValue())) {
                hidden.add(i);
            }
        }
    }

    /**
     * A table that came for the first time.
     *
     * @param cells the counts in their order
     * @param total of the same source and day; empty when there is none that is shown. With one that the counts cannot add
     *     up to nothing is shown.
     */
    public static Recoded of(Cells cells, OptionalInt total) {
        if (!CountTable.isComplete(cells)) {
            return Recoded.nothing(MissingReason.NOT_DELIVERED);
        }
        var bands = new NeighbourBands(cells);
        if (total.isPresent() && !bands.canBe(total.getAsInt())) {
            return Recoded.nothing(MissingReason.WITHHELD);
        }
        if (bands.hidden.isEmpty()) {
            return bands.shown(0, 0, 0);
        }
        return total.isEmpty() ? Recoded.nothing(MissingReason.WITHHELD) : bands.withBand(total.getAsInt());
    }

    /**
     * A table that takes the place of an earlier one of the same day. It is shown in the same bands or not at all, and
     * not when other counts are hidden or zero now: who knows that only one or two were corrected could else subtract.
     *
     * @param before the earlier one as it was delivered
     * @param shownBefore and as it was shown
     */
    public static Recoded corrected(Cells cells, OptionalInt total, Cells before, Cells shownBefore) {
        boolean alike = CountTable.hiddenKeys(cells).equals(CountTable.hiddenKeys(before))
                && CountTable.zeroKeys(cells).equals(CountTable.zeroKeys(before));
        Recoded told = of(cells, total);
        boolean sameBands =
                told.cells().keys().size() > 1 && told.cells().keys().equals(shownBefore.keys());
        return alike && sameBands ? told : Recoded.nothing(MissingReason.WITHHELD);
    }

    /** A total that was corrected later, or a table, is wrong when the one cannot be the other: which is not known. */
    private boolean canBe(int total) {
        int unseen = total - sum(0, counts.size());
        // A hidden sum of two kinds of education can be more than four, so there is no upper bound.
        return hidden.isEmpty() ? unseen == 0 : unseen >= hidden.size();
    }

    private Recoded withBand(int total) {
        int unseen = total - sum(0, counts.size());
        int first = hidden.get(0);
        int last = hidden.get(hidden.size() - 1);
        for (int length = Math.max(2, last - first + 1); length <= counts.size(); length++) {
            for (int start = Math.max(0, last - length + 1);
                    start <= Math.min(first, counts.size() - length);
                    start++) {
                int sum = unseen + sum(start, start + length);
                if (sum >= 2 * length + 3) {
                    return shown(start, start + length, sum);
                }
            }
        }
        // So few children are told as one band of all ages: that is the total, which is shown.
        return counts.size() < 2 ? Recoded.nothing(MissingReason.WITHHELD) : shown(0, counts.size(), total);
    }

    private int sum(int from, int to) {
        return counts.subList(from, to).stream()
                .mapToInt(count -> CountTable.shown(count.getValue()))
                .sum();
    }

    private Recoded shown(int from, int to, int sum) {
        Map<String, FigureValue> shown = new LinkedHashMap<>();
        for (int i = 0; i < counts.size(); i++) {
            if (i < from || i >= to) {
                shown.put(counts.get(i).getKey(), counts.get(i).getValue());
            } else if (i == from) {
                shown.put(counts.get(from).getKey() + TO + counts.get(to - 1).getKey(), FigureValue.of(sum));
            }
        }
        return shown.isEmpty() ? Recoded.nothing(MissingReason.NOT_DELIVERED) : Recoded.of(Cells.of(shown));
    }

    private static List<Map.Entry<String, FigureValue>> withoutEmptyEnds(List<Map.Entry<String, FigureValue>> counts) {
        int from = 0;
        int to = counts.size();
        while (from < to && CountTable.isZero(counts.get(from).getValue())) {
            from++;
        }
        while (to > from && CountTable.isZero(counts.get(to - 1).getValue())) {
            to--;
        }
        return counts.subList(from, to);
    }
}
