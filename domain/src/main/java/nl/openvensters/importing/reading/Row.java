package nl.openvensters.importing.reading;

import java.util.Map;

/** One row of a {@link Table}: its place in the file and its cells by column. */
public final class Row {

    private final Map<String, Integer> columns;
    private final int line;
    private final String[] cells;

    /**
     * @param columns the place of each normalised column name; shared by all rows of a table
     * @param line where the row starts, counted from 1 as an editor or spreadsheet does; the serial number in GeoJSON
     * @param cells as written, possibly fewer than there are columns; null is empty
     */
    public Row(Map<String, Integer> columns, int line, String... cells) {
        this.columns = columns;
        this.line = line;
        this.cells = cells;
    }

    public int line() {
        return line;
    }

    public boolean has(String column) {
        return columns.containsKey(column);
    }

    /** The text of a cell without surrounding white space; empty when it is blank or there is no such column. */
    public String text(String column) {
        Integer place = columns.get(column);
        return place == null || place >= cells.length || cells[place] == null ? "" : cells[place].strip();
    }

    /** The text of the first of these columns that the table has; files of different years use different names. */
    public String textOfFirst(String... names) {
        for (String name : names) {
            if (has(name)) {
                return text(name);
            }
        }
        return "";
    }
}
