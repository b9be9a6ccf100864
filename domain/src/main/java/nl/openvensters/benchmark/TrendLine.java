package nl.openvensters.benchmark;

import java.util.List;
import java.util.OptionalDouble;

/**
 * Where a number goes if it goes on as in the last years: the straight line of least squares through the last five years,
 * of which at least four must be known. No forecast of who knows the region.
 */
public final class TrendLine {

    private static final int YEARS = 5;
    private static final int FEWEST = 4;

    private TrendLine() {}

    /**
     * @param points the oldest year first
     * @param ahead how many years after the last
     * @return never below zero; empty when too few of the last years are known
     */
    public static OptionalDouble at(List<BoardComparison.Point> points, int ahead) {
        int last = points.stream().mapToInt(BoardComparison.Point::year).max().orElse(0);
        List<BoardComparison.Point> known = points.stream()
                .filter(point -> point.year() > last - YEARS && !point.value().isMissing())
                .toList();
        if (known.size() < FEWEST) {
            return OptionalDouble.empty();
        }
        double meanYear =
                known.stream().mapToInt(BoardComparison.Point::year).average().orElseThrow();
        double meanValue =
                known.stream().mapToDouble(TrendLine::value).average().orElseThrow();
        double slope = known.stream()
                        .mapToDouble(point -> (point.year() - meanYear) * (value(point) - meanValue))
                        .sum()
                / known.stream()
                        .mapToDouble(point -> Math.pow(point.year() - meanYear, 2))
                        .sum();
        return OptionalDouble.of(Math.max(0, meanValue + slope * (last + ahead - meanYear)));
    }

    private static double value(BoardComparison.Point point) {
        return point.value().asNumber().orElseThrow().doubleValue();
    }
}
