package nl.openvensters.importing.reading;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

/**
 * A table of text, read as a stream: a CSV file, one sheet of a spreadsheet, or the features of a GeoJSON file (a
 * column for each property, and {@link #GEOMETRY}).
 *
 * <p>Column names are normalised ({@link #normalised(String)}), so that {@code BEVOEGD GEZAG NUMMER} and {@code
 * BEVOEGD_GEZAG_NUMMER} are one.
 */
public interface Table {

    /** The column of a GeoJSON table that holds the geometry as JSON text. */
    String GEOMETRY = "@GEOMETRY";

    /** The name of the sheet; empty when the form has no sheets. */
    String name();

    /** What stands above the header of a sheet, a line for each row; empty when nothing does. */
    default String title() {
        return "";
    }

    /** The normalised names in the header, in order; empty text for a column without a name. */
    List<String> columns();

    /**
     * Reads the rows from the first after the header, in order; rows without any content are passed over.
     *
     * @throws IOException when the file cannot be read on
     */
    void forEach(RowConsumer consumer) throws IOException;

    /** How much of the table has been read, from 0 up to and including 1. */
    double fractionRead();

    /** Whether the header has all of these (normalised) names. */
    default boolean hasColumns(String... names) {
        return columns().containsAll(List.of(names));
    }

    /** Upper case, without a byte order mark, each run of spaces, hyphens and underscores as one underscore. */
    static String normalised(String column) {
        return column.replace("\uFEFF", "").strip().toUpperCase(Locale.ROOT).replaceAll("[\\s_-]+", "_");
    }

    /** The name by which formats ask for a column that a file writes so; the same when it has no other. */
    static String asked(String normalised) {
        return ColumnNames.asked(normalised);
    }

    /** Takes one row. */
    @FunctionalInterface
    interface RowConsumer {
        void accept(Row row) throws IOException;
    }
}
