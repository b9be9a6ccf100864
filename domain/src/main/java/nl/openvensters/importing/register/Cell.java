package nl.openvensters.importing.register;

import java.util.Optional;
import java.util.function.Function;
import nl.openvensters.importing.RejectedRow;
import nl.openvensters.importing.reading.Row;

/** Reads the cells of the register: each to a value of its own kind, or the row is rejected. */
final class Cell {

    private Cell() {}

    /** @throws RejectedRow with {@code reject.<refusal>} when the cell is empty or not of the form */
    static <T> T of(Row row, String column, Function<String, T> reading, String refusal) {
        String text = row.filled(column);
        try {
            return reading.apply(text);
        } catch (IllegalArgumentException e) {
            throw new RejectedRow(column, text, refusal);
        }
    }

    /** Empty when the cell is empty or not of the form: what only helps is no ground to reject a row. */
    static <T> Optional<T> known(Row row, String column, Function<String, T> reading) {
        String text = row.text(column);
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(reading.apply(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
