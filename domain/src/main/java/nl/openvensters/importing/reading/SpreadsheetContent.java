package nl.openvensters.importing.reading;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;

/**
 * Streams {@code content.xml} of an OpenDocument spreadsheet: sheet by sheet, row by row, and nothing is kept. Repeated
 * blank rows and columns (a million rows, 16,384 columns) cost nothing; filled rows that are repeated are refused. docs/adr tells why this is not a library.
 */
final class SpreadsheetContent implements AutoCloseable {

    private static final int MOST_COLUMNS = 2_000;
    private static final int LONGEST_CELL = 100_000;
    private static final int MOST_REPEATS = 1_000;

    private static final String TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    private static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    private static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";

    private final ContentStream xml;
    private final List<String> cells = new ArrayList<>();

    private String sheetName = "";
    private boolean inSheet;
    private int line;
    private int nextLine;
    private int repeatsLeft;

    private SpreadsheetContent(ContentStream xml) {
        this.xml = xml;
    }

    static SpreadsheetContent open(Path file) throws IOException {
        return new SpreadsheetContent(ContentStream.open(file));
    }

    /** Goes to the next sheet, past what is unread of this one. */
    boolean nextSheet() throws IOException {
        inSheet = false;
        while (xml.next() != XMLStreamConstants.END_DOCUMENT) {
            if (xml.starts(TABLE, "table")) {
                String name = xml.attribute(TABLE, "name");
                sheetName = name == null ? "" : name;
                inSheet = true;
                line = 0;
                nextLine = 1;
                repeatsLeft = 0;
                return true;
            }
        }
        return false;
    }

    String sheetName() {
        return sheetName;
    }

    /** Goes to the next row of the sheet with a filled cell. */
    boolean nextRow() throws IOException {
        if (repeatsLeft > 0) {
            repeatsLeft--;
            line++;
            return true;
        }
        while (inSheet) {
            int event = xml.next();
            if (xml.ends(TABLE, "table") || event == XMLStreamConstants.END_DOCUMENT) {
                inSheet = false;
            } else if (xml.starts(TABLE, "table-row")) {
                int repeats = repeats("number-rows-repeated");
                line = nextLine;
                nextLine += repeats;
                readCells();
                if (!cells.isEmpty()) {
                    if (repeats > MOST_REPEATS) {
                        throw new UnreadableDocument("repeats", line, repeats);
                    }
                    repeatsLeft = repeats - 1;
                    return true;
                }
            }
        }
        return false;
    }

    /** Where the row stands in the sheet, from 1. */
    int line() {
        return line;
    }

    /** The cells of the row up to the last filled one; valid until the next row. */
    List<String> cells() {
        return cells;
    }

    double fractionRead() {
        return xml.fractionRead();
    }

    @Override
    public void close() throws IOException {
        xml.close();
    }

    private void readCells() throws IOException {
        cells.clear();
        int column = 0;
        while (true) {
            xml.next();
            if (xml.ends(TABLE, "table-row")) {
                return;
            }
            if (xml.starts(TABLE, "table-cell") || xml.starts(TABLE, "covered-table-cell")) {
                int repeats = repeats("number-columns-repeated");
                String cell = readCell();
                if (!CellText.stripped(cell).isEmpty()) {
                    if (column + repeats > MOST_COLUMNS) {
                        throw new UnreadableDocument("many-columns", line, MOST_COLUMNS);
                    }
                    while (cells.size() < column) {
                        cells.add("");
                    }
                    for (int i = 0; i < repeats; i++) {
                        cells.add(cell);
                    }
                }
                column += repeats;
            }
        }
    }

    /** The value of a number or day without its layout, else the text. */
    private String readCell() throws IOException {
        String type = xml.attribute(OFFICE, "value-type");
        String value = type == null ? null : xml.attribute(OFFICE, type.equals("date") ? "date-value" : "value");
        StringBuilder text = new StringBuilder();
        int depth = 1;
        while (depth > 0) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (xml.starts(OFFICE, "annotation")) {
                    xml.skipElement();
                    continue;
                }
                depth++;
                appendWhiteSpace(text, depth);
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamConstants.CHARACTERS && depth > 1) {
                xml.appendTo(text);
                if (text.length() > LONGEST_CELL) {
                    throw new UnreadableDocument("row", line);
                }
            }
        }
        return value == null ? text.toString() : value;
    }

    private void appendWhiteSpace(StringBuilder text, int depth) {
        if (!TEXT.equals(xml.namespace())) {
            return;
        }
        switch (xml.name()) {
            case "s", "tab" -> text.append(' ');
            case "line-break" -> text.append('\n');
            case "p" -> text.append(depth == 2 && text.length() > 0 ? "\n" : "");
            default -> {}
        }
    }

    private int repeats(String attribute) throws UnreadableDocument {
        String written = xml.attribute(TABLE, attribute);
        if (written == null) {
            return 1;
        }
        try {
            int repeats = Integer.parseInt(written);
            if (repeats > 0 && repeats < 1 << 21) {
                return repeats;
            }
        } catch (NumberFormatException e) {
            // refused below, like any other nonsense
        }
        throw new UnreadableDocument("repeats", line, written);
    }
}
