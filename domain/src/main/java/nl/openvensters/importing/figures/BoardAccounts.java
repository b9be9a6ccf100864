package nl.openvensters.importing.figures;

import java.io.IOException;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.openvensters.figure.Cells;
import nl.openvensters.figure.FigureStatus;
import nl.openvensters.figure.FigureValue;
import nl.openvensters.figure.Period;
import nl.openvensters.importing.Entry;
import nl.openvensters.importing.Intake;
import nl.openvensters.importing.Outcome;
import nl.openvensters.importing.RejectedRow;
import nl.openvensters.importing.reading.Document;
import nl.openvensters.importing.reading.Row;
import nl.openvensters.importing.reading.Table;
import nl.openvensters.school.AdministrationNumber;

/**
 * What boards account for each year, a column for each item. An empty item is not there: that is no zero. Consolidated
 * accounts and those after a merger are kept as they were delivered.
 *
 * <p>All sectors are in one file; only boards that we know are taken, and partnerships of primary education. These stand
 * there under an administration number that no file joins with their code: what it says is kept under that number.
 */
public final class BoardAccounts implements FiguresFormat {

    private static final int NUMBER = 5;
    private static final int NAME = 200;
    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,5}");
    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}");
    private static final Set<String> NO_ITEMS =
            Set.of("_ID", "ID", "BEVOEGD_GEZAG", "SECTOR", "GROEPERING", "NAAM", "JAAR", "");

    private final String id;
    private final String indicator;
    private final String characteristic;

    private BoardAccounts(String id, String indicator, String characteristic) {
        this.id = id;
        this.indicator = indicator;
        this.characteristic = characteristic;
    }

    public static BoardAccounts balanceSheets() {
        return new BoardAccounts("balance-sheets", "balans", "TOTAAL_VAN_PASSIVA");
    }

    public static BoardAccounts costs() {
        return new BoardAccounts("board-costs", "lasten", "PERSONEELSLASTEN");
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public boolean recognises(Document document) {
        return document.hasColumns("BEVOEGD_GEZAG", "SECTOR", "GROEPERING", "JAAR", characteristic);
    }

    @Override
    public void read(Document document, Intake intake) throws IOException {
        Table table = document.first();
        List<String> items = table.columns().stream()
                .filter(column -> !NO_ITEMS.contains(column))
                .toList();
        Set<String> seen = new HashSet<>();
        intake.each(table, row -> {
            String board = board(row);
            int year = year(row);
            if (!seen.add(board + " " + year)) {
                throw new RejectedRow("BEVOEGD_GEZAG", board, "second-board");
            }
            Cells cells = cells(row, items);
            if (cells.isEmpty()) {
                return Outcome.leftOut("no-content");
            }
            boolean partnership =
                    row.cell("GROEPERING").equals("SWV") && row.cell("SECTOR").equals("PO");
            if (partnership) {
                intake.add(new Entry.Administration(new AdministrationNumber(board), name(row), year));
            }
            intake.add(new Entry.OtherFigure(
                    partnership ? Entry.OtherFigure.Subject.ADMINISTRATION : Entry.OtherFigure.Subject.BOARD,
                    board,
                    indicator,
                    "posten",
                    Period.ofYear(year),
                    Optional.empty(),
                    cells,
                    FigureStatus.FINAL,
                    Optional.empty()));
            return Outcome.taken();
        });
    }

    /** As the file writes it, which now and then begins with a space. */
    private static String name(Row row) {
        String name = row.cell("NAAM").strip();
        return name.length() <= NAME ? name : name.substring(0, NAME);
    }

    /** Five digits, also where a spreadsheet took the zeros off. */
    private static String board(Row row) {
        String number = row.filled("BEVOEGD_GEZAG");
        if (!DIGITS.matcher(number).matches()) {
            throw new RejectedRow("BEVOEGD_GEZAG", number, "no-board-number");
        }
        return "0".repeat(NUMBER - number.length()) + number;
    }

    private static int year(Row row) {
        String year = row.filled("JAAR");
        if (!YEAR.matcher(year).matches()) {
            throw new RejectedRow("JAAR", year, "no-year");
        }
        return Integer.parseInt(year);
    }

    private static Cells cells(Row row, List<String> items) {
        Map<String, FigureValue> cells = new LinkedHashMap<>();
        for (String item : items) {
            row.decimal(item).ifPresent(amount -> cells.put(key(item), FigureValue.of(amount)));
        }
        return Cells.of(cells);
    }

    /** {@code materiele_vaste_activa}. */
    private static String key(String column) {
        return MARKS.matcher(Normalizer.normalize(column, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }
}
