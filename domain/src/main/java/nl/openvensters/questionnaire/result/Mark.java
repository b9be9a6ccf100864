package nl.openvensters.questionnaire.result;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import nl.openvensters.figure.MarkBound;

/**
 * A mark out of ten as it is told.
 *
 * @param value rounded
 * @param whole whether it is told in whole points, as few people answered, nearly as many as the last time
 * @param bound whether the mark itself may lie beyond what is told
 */
public record Mark(BigDecimal value, boolean whole, Optional<MarkBound> bound) {

    /** One that is told as it is. */
    static Mark of(BigDecimal value) {
        return new Mark(value, false, Optional.empty());
    }

    /** @param told all that is told of the same round */
    static Optional<Mark> of(ResultRow row, List<ResultRow> told) {
        boolean whole = row.isScore() && row.deviation().isEmpty() && AlmostTheSame.reached(told, row.part());
        return row.mean().map(value -> of(value, whole));
    }

    private static Mark of(BigDecimal value, boolean whole) {
        if (value.compareTo(whole ? AlmostTheSame.HIGHEST : Protection.HIGHEST) == 0) {
            return new Mark(value, whole, Optional.of(MarkBound.AT_LEAST));
        }
        boolean lowest = value.compareTo(whole ? AlmostTheSame.LOWEST : Protection.LOWEST) == 0;
        return new Mark(value, whole, lowest ? Optional.of(MarkBound.AT_MOST) : Optional.empty());
    }
}
