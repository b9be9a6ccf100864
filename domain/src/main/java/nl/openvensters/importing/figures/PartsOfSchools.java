package nl.openvensters.importing.figures;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.openvensters.importing.reading.Row;
import nl.openvensters.importing.reading.Table;

/**
 * Looked up ahead: which schools have several rows on one day. Rows of different kinds of education or clusters are parts
 * of the school and are added up; two rows for one part are the same row again, or contradict each other.
 */
final class PartsOfSchools {

    /** @param counts what the row counts: a number for its cells as they are written */
    private record Part(String name, int counts, int line) {}

    private final Map<String, Integer> partsOf = new HashMap<>();
    private final Set<Integer> again = new HashSet<>();
    private final Map<Integer, Integer> contradicted = new HashMap<>();

    /** @param counted the columns with counts */
    static PartsOfSchools in(Table table, Collection<String> counted) throws IOException {
        Map<String, List<Part>> rows = new HashMap<>();
        table.forEach(row -> {
            List<String> cells = counted.stream().map(row::cell).toList();
            Part part = new Part(row.cell("SOORT_PO") + ' ' + row.cell("CLUSTER"), cells.hashCode(), row.line());
            rows.computeIfAbsent(school(row), unused -> new ArrayList<>(1)).add(part);
        });
        PartsOfSchools parts = new PartsOfSchools();
        rows.forEach(parts::judge);
        return parts;
    }

    private void judge(String school, List<Part> rows) {
        Map<String, Part> first = new HashMap<>();
        for (Part row : rows) {
            Part earlier = first.putIfAbsent(row.name(), row);
            if (earlier != null && earlier.counts() == row.counts()) {
                again.add(row.line());
            } else if (earlier != null) {
                contradicted.put(row.line(), earlier.line());
                contradicted.putIfAbsent(earlier.line(), row.line());
            }
        }
        if (first.size() > 1) {
            partsOf.put(school, first.size());
        }
    }

    /** How many parts the school of a row has: rows that must all be read before there is a figure. */
    int partsOf(Row row) {
        return partsOf.getOrDefault(school(row), 1);
    }

    /** Whether an earlier row says the same. */
    boolean again(Row row) {
        return again.contains(row.line());
    }

    /** The line of a row that counts the same part and says something else. */
    Optional<Integer> contradicting(Row row) {
        return Optional.ofNullable(contradicted.get(row.line()));
    }

    /** Of the cells as they are written: also for rows that will be rejected. */
    static String school(Row row) {
        String location = row.cell("VESTIGINGSCODE");
        String institution = row.cell("INSTELLINGSCODE");
        return (location.length() > institution.length() ? location : institution + location)
                + ' '
                + row.cell("PEILDATUM");
    }
}
