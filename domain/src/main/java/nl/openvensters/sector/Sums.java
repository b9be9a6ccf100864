package nl.openvensters.sector;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashMap;
import java.util.Map;

/** Adds up by area, year and part: counts between bounds, or means by a weight. */
final class Sums {

    private final Map<Key, Sum> sums = new LinkedHashMap<>();

    /** What is added up. */
    record Key(Area area, int year, String part) {}

    /** What it came to. */
    static final class Sum {
        private BigDecimal least = BigDecimal.ZERO;
        private BigDecimal most = BigDecimal.ZERO;
        private BigDecimal weight = BigDecimal.ZERO;
        private int units;

        BigDecimal least() {
            return least;
        }

        BigDecimal most() {
            return most;
        }

        int units() {
            return units;
        }

        BigDecimal mean() {
            return least.divide(weight, MathContext.DECIMAL64);
        }
    }

    void count(Area area, int year, String part, long least, long most) {
        Sum sum = sums.computeIfAbsent(new Key(area, year, part), key -> new Sum());
        sum.least = sum.least.add(BigDecimal.valueOf(least));
        sum.most = sum.most.add(BigDecimal.valueOf(most));
        sum.units++;
    }

    void weigh(Area area, int year, String part, BigDecimal value, BigDecimal weight) {
        Sum sum = sums.computeIfAbsent(new Key(area, year, part), key -> new Sum());
        sum.least = sum.least.add(value.multiply(weight));
        sum.weight = sum.weight.add(weight);
        sum.units++;
    }

    Map<Key, Sum> all() {
        return sums;
    }
}
