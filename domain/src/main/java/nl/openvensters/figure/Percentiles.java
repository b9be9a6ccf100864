package nl.openvensters.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How numbers of many schools are spread. A percentile is the smallest number that so many per cent do not exceed. */
public final class Percentiles {

    private static final int[] SHOWN = {10, 25, 50, 75, 90};

    private final List<BigDecimal> sorted;

    /** @throws IllegalArgumentException when there are none */
    public Percentiles(List<BigDecimal> numbers) {
        if (numbers.isEmpty()) {
            throw new IllegalArgumentException("No percentiles of nothing");
        }
        sorted = numbers.stream().sorted().toList();
    }

    /** @param percent from 1 to 100 */
    public BigDecimal at(int percent) {
        // In whole numbers: 14 per cent of 50 is 7, and as a fraction a little more.
        int rank = (percent * sorted.size() + 99) / 100;
        return sorted.get(Math.max(rank, 1) - 1);
    }

    public BigDecimal mean() {
        BigDecimal sum = sorted.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.divide(BigDecimal.valueOf(sorted.size()), 2, RoundingMode.HALF_UP);
    }

    /** The cells {@code p10}, {@code p25}, {@code p50}, {@code p75}, {@code p90}, {@code scholen}. */
    public Cells cells() {
        Map<String, FigureValue> cells = new LinkedHashMap<>();
        for (int percent : SHOWN) {
            cells.put("p" + percent, FigureValue.of(at(percent)));
        }
        cells.put("scholen", FigureValue.of(sorted.size()));
        return Cells.of(cells);
    }
}
