package nl.openvensters.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How numbers of many schools are spread. A percentile is the smallest number that so many per cent do not exceed. */
public final class Percentiles {

    /** What a picture shows, and between which of these the nearest tenth of the schools changes. */
    private static final int[] SHOWN = {5, 10, 15, 25, 35, 45, 50, 55, 65, 75, 85, 90, 95};

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

    /** The cells {@code p5}, {@code p10}, {@code p15}, {@code p25} and so on to {@code p95}, and {@code scholen}. */
    public Cells cells() {
        Map<String, FigureValue> cells = new LinkedHashMap<>();
        for (int percent : SHOWN) {
            cells.put("p" + percent, FigureValue.of(at(percent)));
        }
        cells.put("scholen", FigureValue.of(sorted.size()));
        return Cells.of(cells);
    }
}
