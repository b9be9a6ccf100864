package nl.openvensters.importing.reading;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * One sheet of an OpenDocument spreadsheet. Its header is the first row with at least three filled cells, so that a
 * title above it does no harm; a sheet without such a row (an explanation in prose) is no table.
 */
final class Spreadsheet implements Table {

    private static final int FEWEST_COLUMNS = 3;
    private static final int HEADER_WITHIN = 60;

    private final Path file;
    private final int sheet;
    private final String name;
    private final int headerLine;
    private final Header header;
    private volatile double fractionRead;

    private Spreadsheet(Path file, int sheet, String name, int headerLine, Header header) {
        this.file = file;
        this.sheet = sheet;
        this.name = name;
        this.headerLine = headerLine;
        this.header = header;
    }

    static Document open(Path file) throws IOException {
        List<Table> sheets = new ArrayList<>();
        try (SpreadsheetContent content = SpreadsheetContent.open(file)) {
            for (int sheet = 0; content.nextSheet(); sheet++) {
                while (content.nextRow() && content.line() <= HEADER_WITHIN) {
                    if (filled(content.cells()) >= FEWEST_COLUMNS) {
                        Header header = Header.of(content.cells());
                        sheets.add(new Spreadsheet(file, sheet, content.sheetName(), content.line(), header));
                        break;
                    }
                }
            }
        }
        if (sheets.isEmpty()) {
            throw new UnreadableDocument("header");
        }
        return new Document(List.copyOf(sheets));
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public List<String> columns() {
        return header.columns();
    }

    @Override
    public boolean hasColumns(String... names) {
        return header.has(names);
    }

    @Override
    public double fractionRead() {
        return fractionRead;
    }

    @Override
    public void forEach(RowConsumer consumer) throws IOException {
        try (SpreadsheetContent content = SpreadsheetContent.open(file)) {
            for (int i = 0; i <= sheet; i++) {
                if (!content.nextSheet()) {
                    throw new UnreadableDocument("header");
                }
            }
            double start = content.fractionRead();
            while (content.nextRow()) {
                if (content.line() > headerLine) {
                    fractionRead = (content.fractionRead() - start) / Math.max(1e-9, 1 - start);
                    String[] cells = content.cells().toArray(String[]::new);
                    consumer.accept(new Row(header.places(), content.line(), cells));
                }
            }
        }
        fractionRead = 1;
    }

    private static int filled(List<String> cells) {
        int filled = 0;
        for (String cell : cells) {
            filled += CellText.stripped(cell).isEmpty() ? 0 : 1;
        }
        return filled;
    }
}
