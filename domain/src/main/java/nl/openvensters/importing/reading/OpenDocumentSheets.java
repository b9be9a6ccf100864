package nl.openvensters.importing.reading;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;

/**
 * Streams {@code content.xml} of an OpenDocument spreadsheet: sheet by sheet, row by row, and nothing is kept. Repeated
 * blank rows and columns (a million rows, 16,384 columns) cost nothing; filled rows that are
 * repeated are refused. docs/adr tells why this is not a library.
 */
final class OpenDocumentSheets implements Sheets {

    /** The part of the zip that holds all sheets. */
    static final String PART = "content.xml";

    private static final int MOST_REPEATS = 1_000;

    private static final String TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    private static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    private static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";

    private final ZippedXml xml;
    private final CellsOfRow cells = new CellsOfRow();

    private String sheetName = "";
    private boolean inSheet;
    private int line;
    private int nextLine;
    private int repeatsLeft;

    private OpenDocumentSheets(ZippedXml xml) {
        this.xml = xml;
    }

    static OpenDocumentSheets open(Path file) throws IOException {
        return new OpenDocumentSheets(ZippedXml.open(file, PART));
    }

    @Override
    public boolean nextSheet() throws IOException {
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

    @Override
    public String sheetName() {
        return sheetName;
    }

    @Override
    public boolean nextRow() throws IOException {
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

    @Override
    public int line() {
        return line;
    }

    @Override
    public List<String> cells() {
        return cells.upToLastFilled();
    }

    @Override
    public double fractionRead() {
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
                cells.add(column, repeats, cell, line);
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
                if (text.length() > CellsOfRow.LONGEST_CELL) {
                    throw new UnreadableDocument("row", line);
                }
            }
        }
        return value == null ? text.toString() : type.equals("percentage") ? CellText.percent(value) : value;
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
