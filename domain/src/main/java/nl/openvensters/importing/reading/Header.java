package nl.openvensters.importing.reading;

import java.util.List;
import java.util.Map;

/**
 * The header of a table.
 *
 * @param columns normalised, without nameless columns at the end
 * @param places where to find each column by each of its names
 */
record Header(List<String> columns, Map<String, Integer> places) {

    static Header of(List<String> written) {
        int width = written.size();
        while (width > 0 && written.get(width - 1).isBlank()) {
            width--;
        }
        List<String> columns =
                written.subList(0, width).stream().map(Table::normalised).toList();
        return new Header(columns, Map.copyOf(ColumnNames.places(columns)));
    }

    int width() {
        return columns.size();
    }

    boolean has(String... names) {
        for (String name : names) {
            if (!places.containsKey(name)) {
                return false;
            }
        }
        return true;
    }
}
