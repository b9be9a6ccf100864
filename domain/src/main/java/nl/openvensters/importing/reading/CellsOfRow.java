package nl.openvensters.importing.reading;

import java.util.ArrayList;
import java.util.List;

/** Gathers the cells of one row of a sheet, within the limits of every reader. */
final class CellsOfRow {

    static final int LONGEST_CELL = 100_000;

    private static final int MOST_COLUMNS = 2_000;
    /** In characters. One text that is shared by many cells makes a row that is far larger than the file. */
    private static final int LONGEST_ROW = 10 * LONGEST_CELL;

    private final List<String> cells = new ArrayList<>();
    private int length;

    void clear() {
        cells.clear();
        length = 0;
    }

    boolean isEmpty() {
        return cells.isEmpty();
    }

    /** Valid until it is cleared. */
    List<String> upToLastFilled() {
        return cells;
    }

    /**
     * Puts a text in a number of columns from this one on; blank text is passed over.
     *
     * @param line for the message when it does not fit
     */
    void add(int column, int repeats, String text, int line) throws UnreadableDocument {
        if (CellText.stripped(text).isEmpty()) {
            return;
        }
        if (column + repeats > MOST_COLUMNS) {
            throw new UnreadableDocument("many-columns", line, MOST_COLUMNS);
        }
        length += text.length() * repeats;
        if (text.length() > LONGEST_CELL || length > LONGEST_ROW) {
            throw new UnreadableDocument("row", line);
        }
        while (cells.size() < column + repeats) {
            cells.add("");
        }
        for (int i = 0; i < repeats; i++) {
            cells.set(column + i, text);
        }
    }
}
