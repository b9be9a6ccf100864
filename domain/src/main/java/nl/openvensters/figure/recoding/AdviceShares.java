package nl.openvensters.figure.recoding;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.openvensters.figure.Cells;
import nl.openvensters.figure.FigureValue;
import nl.openvensters.figure.MissingReason;

/**
 * Advices as shares of fixed groups of neighbours on the ladder, in tenths or fifths, for a table in which a count is
 * hidden. The groups do not depend on the counts, so that they tell nothing of them.
 */
public final class AdviceShares {

    private static final String NONE = "GEEN";
    private static final Map<String, List<String>> GROUPS = Collections.unmodifiableMap(groups());

    private AdviceShares() {}

    private static Map<String, List<String>> groups() {
        Map<String, List<String>> groups = new LinkedHashMap<>();
        groups.put("PRAKTIJK", List.of("VSO", "PRO"));
        groups.put("VMBO", List.of("VMBO_B", "VMBO_B_K", "VMBO_K", "VMBO_K_GT", "VMBO_GT"));
        groups.put("HAVO", List.of("VMBO_GT_HAVO", "HAVO"));
        groups.put("VWO", List.of("HAVO_VWO", "VWO"));
        groups.put(NONE, List.of("ADVIES_NIET_MOGELIJK"));
        return groups;
    }

    /** The groups that are a kind of school, with the advices in each. */
    public static Map<String, List<String>> onTheLadder() {
        Map<String, List<String>> groups = new LinkedHashMap<>(GROUPS);
        groups.remove(NONE);
        return groups;
    }

    /** The counts themselves: as delivered, and none when any of them is hidden. */
    public static Cells counts(Cells advices) {
        return CountTable.hidden(advices) > 0 ? Cells.none() : advices;
    }

    /** @param advices the counts by advice of one school year, at least one of them hidden */
    public static Recoded of(Cells advices) {
        if (!CountTable.isComplete(advices)) {
            return Recoded.nothing(MissingReason.WITHHELD);
        }
        int children =
                advices.asMap().values().stream().mapToInt(CountTable::estimate).sum();
        if (children < Grid.FEWEST) {
            return Recoded.nothing(MissingReason.WITHHELD);
        }
        Grid grid = Grid.of(children);
        Map<String, FigureValue> cells = new LinkedHashMap<>();
        GROUPS.forEach((group, members) -> {
            int part = members.stream()
                    .filter(advices.keys()::contains)
                    .mapToInt(advice -> CountTable.estimate(advices.get(advice)))
                    .sum();
            grid.put(cells, group, grid.nearest(part, children));
        });
        return Recoded.of(Cells.of(cells));
    }
}
