package nl.openvensters.figure.recoding;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.openvensters.figure.Cells;
import nl.openvensters.figure.FigureValue;
import nl.openvensters.figure.MissingReason;

/**
 * The share of the children that reached the target level in each subject, over two school years together, computed from
 * the counts by level of one source only.
 *
 * <p>When no count is hidden it is exact. Else a hidden count is taken for two, the children of a year are a third of the
 * results in the three subjects together (each child has one in each), and the share is told in tenths or fifths: so wide
 * that the numbers which the inspectorate publishes of the same children (how many there were, how many results were below
 * the basic and at the target level) leave several possibilities for each hidden count. A year always counts at least
 * three results as hidden, so that a table with one hidden count looks like one with three.
 */
public final class SubjectShares {

    private static final List<String> SUBJECTS = List.of("REKENEN", "LV", "TV");
    private static final int LEAST_UNSEEN = 3;
    private static final int HUNDRED = 100;

    private SubjectShares() {}

    /** @param years the counts by subject and level ({@code LV.1F}) of two school years */
    public static Recoded of(List<Cells> years) {
        if (years.size() < 2 || !years.stream().allMatch(CountTable::isComplete)) {
            return Recoded.nothing(MissingReason.NOT_DELIVERED);
        }
        boolean exact = years.stream().allMatch(year -> CountTable.hidden(year) == 0);
        int results = years.stream()
                .mapToInt(year -> exact ? CountTable.sum(year.asMap()) : resultsOf(year))
                .sum();
        int children = results / SUBJECTS.size();
        if (children < Grid.FEWEST) {
            return Recoded.nothing(MissingReason.TOO_FEW_FOR_PERCENTAGE);
        }
        Grid grid = Grid.of(children);
        Map<String, FigureValue> cells = new LinkedHashMap<>();
        for (String subject : SUBJECTS) {
            int reached = SUBJECTS.size()
                    * years.stream().mapToInt(year -> reached(year, subject)).sum();
            if (exact) {
                cells.put(subject, FigureValue.of(new Grid(1).nearest(reached, results)));
            } else {
                int share = grid.nearest(reached, results);
                grid.put(cells, subject, Math.min(HUNDRED - grid.step(), Math.max(grid.step(), share)));
            }
        }
        return Recoded.of(Cells.of(cells));
    }

    private static int resultsOf(Cells year) {
        return CountTable.sum(year.asMap())
                + Math.max(LEAST_UNSEEN, CountTable.HIDDEN_COUNTS_AS * CountTable.hidden(year));
    }

    private static int reached(Cells year, String subject) {
        return Stream.of("1S", "2F")
                .map(level -> subject + "." + level)
                .filter(year.keys()::contains)
                .mapToInt(key -> CountTable.estimate(year.get(key)))
                .sum();
    }
}
