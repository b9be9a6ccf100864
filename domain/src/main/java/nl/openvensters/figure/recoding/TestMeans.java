package nl.openvensters.figure.recoding;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.openvensters.figure.Cells;
import nl.openvensters.figure.FigureValue;
import nl.openvensters.figure.MissingReason;

/**
 * Means per test as the source publishes them, each of at least five children; how many made each test is told of all or
 * of none, because together they are as many as took part.
 */
public final class TestMeans {

    private static final String COUNT = ".aantal";
    private static final String MEAN = ".gemiddelde";

    private TestMeans() {}

    /** @param tests {@code X.aantal} and {@code X.gemiddelde} for each test, and {@code ontheffing} */
    public static Recoded of(Cells tests) {
        if (CountTable.hidden(tests) == 0) {
            return Recoded.of(tests);
        }
        Map<String, FigureValue> cells = new LinkedHashMap<>();
        tests.asMap().forEach((key, value) -> {
            if (key.endsWith(MEAN)) {
                cells.put(key, value);
            } else if (key.endsWith(COUNT)) {
                cells.put(key, CountTable.isHidden(value) ? value : FigureValue.missing(MissingReason.WITHHELD));
            }
        });
        return cells.values().stream().allMatch(FigureValue::isMissing)
                ? Recoded.nothing(MissingReason.SUPPRESSED)
                : Recoded.of(Cells.of(cells));
    }
}
