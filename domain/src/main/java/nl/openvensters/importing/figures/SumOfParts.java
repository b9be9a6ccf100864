package nl.openvensters.importing.figures;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.openvensters.figure.Cells;
import nl.openvensters.figure.FigureValue;
import nl.openvensters.figure.MissingReason;

/**
 * The cells of the parts of one school, added up so far, and between which numbers their total lies. Where one is
 * suppressed the sum is too; a count that is suppressed is 1 up to and including 4.
 */
final class SumOfParts {

    private static final int MOST_SUPPRESSED = 4;

    private int parts;
    private long least;
    private long most;
    private boolean complete = true;
    private Cells cells = Cells.none();

    int parts() {
        return parts;
    }

    Cells cells() {
        return cells;
    }

    long least() {
        return least;
    }

    long most() {
        return most;
    }

    /** Whether no count is missing. */
    boolean isComplete() {
        return complete;
    }

    /** Whether a total can be that of these cells; always when one was not delivered. */
    boolean canBe(long total) {
        return !complete || least <= total && total <= most;
    }

    SumOfParts plus(Cells more) {
        parts++;
        more.asMap().values().forEach(this::count);
        if (parts == 1) {
            cells = more;
            return this;
        }
        Map<String, FigureValue> sum = new LinkedHashMap<>();
        more.asMap().forEach((cell, value) -> sum.put(cell, sum(cells.get(cell), value)));
        cells = Cells.of(sum);
        return this;
    }

    private void count(FigureValue value) {
        if (value instanceof FigureValue.Amount amount) {
            least += amount.number().longValue();
            most += amount.number().longValue();
        } else if (suppressed(value)) {
            least++;
            most += MOST_SUPPRESSED;
        } else {
            complete = false;
        }
    }

    private static FigureValue sum(FigureValue one, FigureValue other) {
        if (one instanceof FigureValue.Amount a && other instanceof FigureValue.Amount b) {
            return FigureValue.of(a.number().add(b.number()));
        }
        return FigureValue.missing(
                suppressed(one) || suppressed(other) ? MissingReason.SUPPRESSED : MissingReason.NOT_DELIVERED);
    }

    private static boolean suppressed(FigureValue value) {
        return value.asReason().equals(Optional.of(MissingReason.SUPPRESSED));
    }
}
