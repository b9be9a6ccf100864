package nl.openvensters.benchmark;

import java.math.BigDecimal;
import java.math.MathContext;

/** A mean over schools by a weight, as it is added up. */
final class Weighted {

    private BigDecimal sum = BigDecimal.ZERO;
    private BigDecimal weight = BigDecimal.ZERO;
    private int units;

    void add(BigDecimal value, BigDecimal by) {
        sum = sum.add(value.multiply(by));
        weight = weight.add(by);
        units++;
    }

    BigDecimal mean() {
        return sum.divide(weight, MathContext.DECIMAL64);
    }

    /** All weights together. */
    BigDecimal weight() {
        return weight;
    }

    /** Over how many schools it is. */
    int units() {
        return units;
    }
}
