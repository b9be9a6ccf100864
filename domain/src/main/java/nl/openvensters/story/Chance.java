package nl.openvensters.story;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import nl.openvensters.figure.Figure;
import nl.openvensters.indicator.CellRole;
import nl.openvensters.indicator.Indicator;
import nl.openvensters.indicator.Measure;
import nl.openvensters.indicator.PeriodKind;
import nl.openvensters.story.chart.LevelChart.Range;

/**
 * How far a percentage of a small group can lie from what the school usually reaches, by chance alone: the score
 * interval of Wilson (1927) at 95 percent, which holds for small groups and near 0 and 100 too.
 */
public final class Chance {

    /** The 97.5th percentile of the standard normal distribution. */
    private static final double Z = 1.959964;

    private Chance() {}

    /**
     * Around the shares of a figure that takes several years together, as its picture shows them.
     *
     * @return by the key of the cell; none for figures of another kind, or when it is not known how many took part
     */
    public static Map<String, Range> of(Figure figure, Indicator indicator) {
        Optional<Measure> measure = indicator
                .measure(figure.measure())
                .filter(one -> one.period() == PeriodKind.SCHOOL_YEARS && !one.derived() && one.has(CellRole.BASIC));
        OptionalLong pupils = measure.stream()
                .flatMap(one -> one.keys(CellRole.PEOPLE).stream())
                .flatMap(key -> figure.cells().get(key).asNumber().stream())
                .mapToLong(BigDecimal::longValue)
                .findFirst();
        Map<String, Range> spreads = new LinkedHashMap<>();
        if (pupils.isPresent() && pupils.getAsLong() >= 1) {
            Stream.of(CellRole.BASIC, CellRole.TARGET)
                    .flatMap(role -> measure.orElseThrow().keys(role).stream())
                    .forEach(key -> figure.cells()
                            .get(key)
                            .asNumber()
                            .ifPresent(share -> spreads.put(key, around(share.doubleValue(), pupils.getAsLong()))));
        }
        return spreads;
    }

    /**
     * @param percentage from 0 to 100
     * @param pupils how many there were, at least one
     * @return the ends in percents, within 0 and 100
     * @throws IllegalArgumentException when there were no pupils or the percentage is none
     */
    public static Range around(double percentage, long pupils) {
        if (pupils < 1 || percentage < 0 || percentage > 100) {
            throw new IllegalArgumentException(percentage + " percent of " + pupils);
        }
        double p = percentage / 100;
        double square = Z * Z;
        double weight = 1 + square / pupils;
        double centre = (p + square / (2 * pupils)) / weight;
        double half = Z * Math.sqrt(p * (1 - p) / pupils + square / (4.0 * pupils * pupils)) / weight;
        return new Range(Math.max(0, centre - half) * 100, Math.min(1, centre + half) * 100);
    }
}
