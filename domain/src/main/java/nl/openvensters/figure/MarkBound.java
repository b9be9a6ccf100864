package nl.openvensters.figure;

import java.math.BigDecimal;
import java.util.Optional;

/** Whether a mark itself may lie beyond what is told of it: of few people the exact one would tell what each answered. */
public enum MarkBound {
    /** The mark is what is told, or more. */
    AT_LEAST("of meer"),
    /** The mark is what is told, or less. */
    AT_MOST("of minder");

    private static final BigDecimal HIGH = BigDecimal.valueOf(9);
    private static final BigDecimal LOW = BigDecimal.valueOf(2);

    private final String category;

    MarkBound(String category) {
        this.category = category;
    }

    /** As a cell of a figure says it. */
    public FigureValue category() {
        return FigureValue.category(category);
    }

    /** What a cell of a figure says; empty when it says nothing of it. */
    public static Optional<MarkBound> of(FigureValue cell) {
        for (MarkBound bound : values()) {
            if (bound.category().equals(cell)) {
                return Optional.of(bound);
            }
        }
        return Optional.empty();
    }

    /** Whether a mark out of ten can be told so: only those near an end of the scale are. */
    public boolean fits(BigDecimal mark) {
        return this == AT_LEAST ? mark.compareTo(HIGH) >= 0 : mark.compareTo(LOW) <= 0;
    }
}
