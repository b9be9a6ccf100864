package nl.openvensters.monitor.report;

import java.util.List;

/**
 * Figures in rows and columns, without the words around them.
 *
 * @param id by which its title is known
 * @param columns by which their headers are known, in their order
 */
public record FigureTable(String id, List<String> columns, List<Row> rows) {

    /**
     * A line of it.
     *
     * @param key stays the same from day to day: a code, an id, a day
     * @param name as it was known on the day; empty when the key itself has a text
     * @param figures as many as there are columns
     */
    public record Row(String key, String name, List<Figure> figures) {

        public Row {
            figures = List.copyOf(figures);
        }

        static Row of(String key, String name, Figure... figures) {
            return new Row(key, name, List.of(figures));
        }
    }

    /** @throws IllegalArgumentException when a row has another number of figures than there are columns */
    public FigureTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        for (Row row : rows) {
            if (row.figures().size() != columns.size()) {
                throw new IllegalArgumentException("Row " + row.key() + " of " + id);
            }
        }
    }
}
