package nl.openvensters.importing.reading;

import java.util.List;

/**
 * A file as it was read: one table, or one for each sheet.
 *
 * @param tables in the order of the file; at least one
 */
public record Document(List<Table> tables) {

    public Table first() {
        return tables.get(0);
    }

    /** Whether the first table's header has all of these normalised names. */
    public boolean hasColumns(String... names) {
        return first().hasColumns(names);
    }
}
