package nl.openvensters.figure;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.openvensters.indicator.Unit;

/**
 * The rules about one figure by itself: no count of 1–4 pupils, no mean over fewer than five, no percentage over fewer
 * than ten. The base of a mean is the cell {@code leerlingen}, or {@code X.aantal} for {@code X.gemiddelde}.
 */
final class SmallNumbers {

    static final int LEAST_COUNT = 5;
    static final int LEAST_PERCENTAGE_BASE = 10;

    /** The cell that counts the pupils whom a figure is about. */
    static final String BASE = "leerlingen";

    private static final String COUNT = ".aantal";
    private static final String MEAN = ".gemiddelde";
    private static final String EXEMPT = "ontheffing";
    private static final FigureValue HIDDEN = FigureValue.missing(MissingReason.SUPPRESSED);
    private static final FigureValue TOO_FEW = FigureValue.missing(MissingReason.TOO_FEW_FOR_PERCENTAGE);

    private SmallNumbers() {}

    /** The figure without what may never be shown of it. */
    static Figure hidden(Figure figure, Unit unit) {
        return switch (unit) {
            case PUPILS -> counts(figure);
            case SCORE -> means(figure);
            case PERCENT -> percentages(figure);
            case PEOPLE, CATEGORY -> figure;
        };
    }

    /** Whether a count may not be shown: one to four, or hidden by the source already. */
    static boolean isSmall(FigureValue count) {
        return count.asReason().filter(MissingReason.SUPPRESSED::equals).isPresent()
                || count.asNumber()
                        .filter(n -> n.signum() > 0 && isUnder(n, LEAST_COUNT))
                        .isPresent();
    }

    /** Whether a cell of a figure that is not about counts by itself is one nonetheless. */
    static boolean isCount(String key) {
        return key.equals(BASE) || key.equals(EXEMPT) || key.endsWith(COUNT);
    }

    private static Figure counts(Figure figure) {
        Map<String, FigureValue> cells = new LinkedHashMap<>();
        figure.cells().asMap().forEach((key, count) -> cells.put(key, isSmall(count) ? HIDDEN : count));
        return figure.with(figure.value().map(count -> isSmall(count) ? HIDDEN : count), Cells.of(cells));
    }

    private static Figure means(Figure figure) {
        Map<String, FigureValue> delivered = figure.cells().asMap();
        boolean few = Optional.ofNullable(delivered.get(BASE))
                .filter(SmallNumbers::isSmall)
                .isPresent();
        Map<String, FigureValue> cells = new LinkedHashMap<>();
        delivered.forEach((key, value) -> {
            boolean small = isCount(key) ? isSmall(value) : few || isMeanOverFew(key, delivered);
            cells.put(key, small && !(value instanceof FigureValue.Missing) ? HIDDEN : value);
        });
        return figure.with(few ? figure.value().map(value -> HIDDEN) : figure.value(), Cells.of(cells));
    }

    private static boolean isMeanOverFew(String key, Map<String, FigureValue> cells) {
        if (!key.endsWith(MEAN)) {
            return false;
        }
        FigureValue count = cells.get(key.substring(0, key.length() - MEAN.length()) + COUNT);
        return count != null && isSmall(count);
    }

    private static Figure percentages(Figure figure) {
        FigureValue base = figure.cells().asMap().get(BASE);
        boolean few = base != null
                && (isSmall(base)
                        || base.asNumber()
                                .filter(n -> isUnder(n, LEAST_PERCENTAGE_BASE))
                                .isPresent());
        if (!few) {
            return figure;
        }
        Map<String, FigureValue> cells = new LinkedHashMap<>();
        figure.cells().asMap().forEach((key, value) -> {
            if (key.equals(BASE)) {
                cells.put(key, isSmall(value) ? HIDDEN : value);
            } else {
                cells.put(key, isAboutPupils(key) && !value.isMissing() ? TOO_FEW : value);
            }
        });
        return figure.with(figure.value().map(value -> TOO_FEW), Cells.of(cells));
    }

    /** What follows from results, unlike the thresholds and the weighting that they are held against. */
    private static boolean isAboutPupils(String key) {
        return !key.startsWith("drempel") && !key.equals("schoolweging") && !key.equals("categorie");
    }

    private static boolean isUnder(BigDecimal number, int bound) {
        return number.compareTo(BigDecimal.valueOf(bound)) < 0;
    }
}
