package nl.openvensters.importing.register;

import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import nl.openvensters.importing.WrongList;
import nl.openvensters.importing.reading.Document;
import nl.openvensters.importing.reading.Row;
import nl.openvensters.importing.reading.Table;

/**
 * Lists of other sectors come in the form of ours: of secondary schools, vocational education and special schools. They
 * say so in a column, or have one that only they have.
 */
final class OtherSector {

    /** Where a row may say what kind of education it is about. */
    private static final Set<String> KINDS = Set.of("SOORT_PO", "SECTOR", "ONDERWIJSTYPE", "SOORT_ONDERWIJS");

    private static final String SECONDARY = "ONDERWIJSSTRUCTUUR";
    private static final String VOCATIONAL = "MBO_INSTELLINGSSOORT_CODE";
    private static final String HIGHER = "SOORT_HO";
    private static final int TOLD = 3;

    private OtherSector() {}

    /**
     * Refuses a list that is not for the most part about the kinds of school that it should be about.
     *
     * @param ours how the column of kinds writes what the list should be about
     */
    static void refuse(Document document, Set<String> ours) throws IOException {
        Table table = document.first();
        if (table.hasColumns(SECONDARY)) {
            throw new WrongList("secondary");
        }
        if (table.hasColumns(VOCATIONAL)) {
            throw new WrongList("vocational");
        }
        if (table.hasColumns(HIGHER)) {
            throw new WrongList("higher");
        }
        for (String column : KINDS) {
            if (table.hasColumns(column)) {
                refuseRows(table, column, ours);
            }
        }
    }

    /** Whether a row says that it is about another kind of school. */
    static boolean isAbout(Row row, Set<String> ours) {
        return KINDS.stream().anyMatch(column -> isOther(row.cell(column), ours));
    }

    private static boolean isOther(String kind, Set<String> ours) {
        return !kind.isEmpty() && !ours.contains(Table.normalised(kind));
    }

    private static void refuseRows(Table table, String column, Set<String> ours) throws IOException {
        int[] of = new int[2];
        Set<String> others = new TreeSet<>();
        table.forEach(row -> {
            String kind = row.cell(column);
            boolean other = isOther(kind, ours);
            of[other ? 1 : 0]++;
            if (other && others.size() < TOLD) {
                others.add(kind);
            }
        });
        if (of[1] > of[0]) {
            throw new WrongList("kinds", of[1], of[0] + of[1], String.join(", ", others));
        }
    }
}
