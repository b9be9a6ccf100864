package nl.openvensters.figure.recoding;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.openvensters.figure.Cells;
import nl.openvensters.figure.FigureValue;
import nl.openvensters.figure.MissingReason;

/** Reading the cells of one table as counts. */
final class CountTable {

    /** What a hidden count of one to four is taken for where a share of advices is estimated. */
    private static final int HIDDEN_COUNTS_AS = 2;

    private static final FigureValue HIDDEN = FigureValue.missing(MissingReason.SUPPRESSED);

    private static final FigureValue ZERO = FigureValue.of(0);

    private CountTable() {}

    static boolean isHidden(FigureValue value) {
        return value.equals(HIDDEN);
    }

    /** How many cells are hidden. */
    static int hidden(Cells cells) {
        return hiddenKeys(cells).size();
    }

    static Set<String> hiddenKeys(Cells cells) {
        return keys(cells, CountTable::isHidden);
    }

    static Set<String> zeroKeys(Cells cells) {
        return keys(cells, CountTable::isZero);
    }

    private static Set<String> keys(Cells cells, Predicate<FigureValue> wanted) {
        return cells.asMap().entrySet().stream()
                .filter(cell -> wanted.test(cell.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    static boolean isZero(FigureValue value) {
        return value.equals(ZERO);
    }

    /** Whether every cell is a whole number or hidden: with anything else nothing can be added up. */
    static boolean isComplete(Cells cells) {
        return !cells.isEmpty() && cells.asMap().values().stream().allMatch(value -> isHidden(value) || isWhole(value));
    }

    /** A count, or what a hidden one is taken for. */
    static int estimate(FigureValue value) {
        return isHidden(value) ? HIDDEN_COUNTS_AS : shown(value);
    }

    /** A count that is shown; 0 for one that is hidden. */
    static int shown(FigureValue value) {
        return value.asNumber().map(BigDecimal::intValueExact).orElse(0);
    }

    /** All counts that are shown, added up. */
    static int sum(Map<String, FigureValue> cells) {
        return cells.values().stream().mapToInt(CountTable::shown).sum();
    }

    private static boolean isWhole(FigureValue value) {
        return value.asNumber()
                .filter(number -> number.scale() <= 0 && number.signum() >= 0 && number.precision() <= 7)
                .isPresent();
    }
}
