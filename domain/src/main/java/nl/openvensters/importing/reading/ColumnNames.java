package nl.openvensters.importing.reading;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

/**
 * The names by which a table's columns can be asked: as the file writes them (normalised) and, because sources rename
 * columns from year to year, as {@code column-names.properties} says that they are the same.
 */
final class ColumnNames {

    /** Other name, normalised, to the name that formats ask for. */
    private static final Map<String, String> ASKED = load();

    private ColumnNames() {}

    /**
     * The place of each name in a header. A column that carries a name itself goes before one that is listed as another
     * name of it; of two columns with the same name the first counts.
     */
    static Map<String, Integer> places(List<String> normalised) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < normalised.size(); i++) {
            if (!normalised.get(i).isEmpty()) {
                places.putIfAbsent(normalised.get(i), i);
            }
        }
        for (int i = 0; i < normalised.size(); i++) {
            String asked = ASKED.get(normalised.get(i));
            if (asked != null) {
                places.putIfAbsent(asked, i);
            }
        }
        return places;
    }

    static String asked(String normalised) {
        return ASKED.getOrDefault(normalised, normalised);
    }

    private static Map<String, String> load() {
        Properties listed = new Properties();
        try (var in = new InputStreamReader(
                Objects.requireNonNull(ColumnNames.class.getResourceAsStream("column-names.properties")),
                StandardCharsets.UTF_8)) {
            listed.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> asked = new HashMap<>();
        listed.forEach((name, others) -> {
            for (String other : others.toString().split(",")) {
                asked.put(Table.normalised(other), name.toString());
            }
        });
        return asked;
    }
}
