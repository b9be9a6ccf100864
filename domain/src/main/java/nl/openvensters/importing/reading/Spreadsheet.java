package nl.openvensters.importing.reading;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * One sheet of a spreadsheet, OpenDocument or XLSX. Its header is the first row with at least three filled cells, so that a
 * title above it does no harm; a sheet without such a row (an explanation in prose) is no table.
 */
final class Spreadsheet extends HeadedTable {

    private static final int FEWEST_COLUMNS = 3;
    private static final int HEADER_WITHIN = 60;

    private final Path file;
    private final int sheet;
    private final String name;
    private final String title;
    private final int headerLine;
    private final Header header;
    private final KeptRows rows;

    private Spreadsheet(Path file, int sheet, String name, String title, int headerLine, Header header, KeptRows rows) {
        this.file = file;
        this.sheet = sheet;
        this.name = name;
        this.title = title;
        this.headerLine = headerLine;
        this.header = header;
        this.rows = rows;
    }

    static Document open(Path file) throws IOException {
        List<Table> sheets = new ArrayList<>();
        long kept = 0;
        try (Sheets content = Sheets.of(file)) {
            for (int sheet = 0; content.nextSheet(); sheet++) {
                List<String> above = new ArrayList<>();
                if (goToHeader(content, above)) {
                    Header header = Header.of(content.cells());
                    KeptRows rows = new KeptRows();
                    sheets.add(new Spreadsheet(
                            file, sheet, content.sheetName(), String.join("\n", above), content.line(), header, rows));
                    while (rows.complete() && content.nextRow()) {
                        rows.add(content.line(), content.cells(), kept);
                    }
                    kept += rows.size();
                }
            }
        }
        if (sheets.isEmpty()) {
            throw new UnreadableDocument("header");
        }
        return new Document(List.copyOf(sheets));
    }

    /** @param above gets the text of the rows before it */
    private static boolean goToHeader(Sheets content, List<String> above) throws IOException {
        while (content.nextRow() && content.line() <= HEADER_WITHIN) {
            if (filled(content.cells()) >= FEWEST_COLUMNS) {
                return true;
            }
            above.add(String.join(" ", content.cells()).strip());
        }
        return false;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    Header header() {
        return header;
    }

    @Override
    public void forEach(RowConsumer consumer) throws IOException {
        if (rows.complete()) {
            int[] read = {0};
            rows.forEach(header.places(), row -> {
                haveRead((double) read[0]++ / rows.count());
                consumer.accept(row);
            });
        } else {
            readAgain(consumer);
        }
        haveRead(1);
    }

    private void readAgain(RowConsumer consumer) throws IOException {
        try (Sheets content = Sheets.of(file)) {
            for (int i = 0; i <= sheet; i++) {
                if (!content.nextSheet()) {
                    throw new UnreadableDocument("header");
                }
            }
            double start = content.fractionRead();
            while (content.nextRow()) {
                if (content.line() > headerLine) {
                    haveRead((content.fractionRead() - start) / Math.max(1e-9, 1 - start));
                    String[] cells = content.cells().toArray(String[]::new);
                    consumer.accept(new Row(header.places(), content.line(), cells));
                }
            }
        }
    }

    private static int filled(List<String> cells) {
        int filled = 0;
        for (String cell : cells) {
            filled += CellText.stripped(cell).isEmpty() ? 0 : 1;
        }
        return filled;
    }
}
