package nl.openvensters.importing.reading;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Streams {@code content.xml} of an OpenDocument spreadsheet: sheet by sheet, row by row, and nothing is kept. Repeated
 * blank rows and columns (a million rows, 16,384 columns) cost nothing; a document that refers outside itself, unpacks
 * to an absurd size or repeats filled rows is refused. docs/adr tells why this is not a library.
 */
final class SpreadsheetContent implements AutoCloseable {

    private static final long MOST_MEGABYTES = 1024;
    private static final int MOST_COLUMNS = 2_000;
    private static final int LONGEST_CELL = 100_000;
    private static final int MOST_REPEATS = 1_000;

    private static final String TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    private static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    private static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";

    private static final XMLInputFactory XML = XMLInputFactory.newDefaultFactory();

    static {
        XML.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        XML.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    private final ZipFile zip;
    private final CountedInput in;
    private final long size;
    private final XMLStreamReader xml;
    private final List<String> cells = new ArrayList<>();

    private String sheetName = "";
    private boolean inSheet;
    private int line;
    private int nextLine;
    private int repeatsLeft;

    private SpreadsheetContent(ZipFile zip, CountedInput in, long size, XMLStreamReader xml) {
        this.zip = zip;
        this.in = in;
        this.size = size;
        this.xml = xml;
    }

    static SpreadsheetContent open(Path file) throws IOException {
        ZipFile zip;
        try {
            zip = new ZipFile(file.toFile());
        } catch (ZipException e) {
            throw new UnreadableDocument("zip");
        }
        try {
            ZipEntry content = zip.getEntry("content.xml");
            if (content == null) {
                throw new UnreadableDocument("zip");
            }
            refuseLargerThan(content.getSize());
            CountedInput in = new CountedInput(zip.getInputStream(content));
            XMLStreamReader xml = XML.createXMLStreamReader(new BufferedInputStream(in, 1 << 16));
            return new SpreadsheetContent(zip, in, Math.max(1, content.getSize()), xml);
        } catch (IOException e) {
            zip.close();
            throw e;
        } catch (XMLStreamException e) {
            zip.close();
            throw UnreadableDocument.broken(e);
        }
    }

    /** Goes to the next sheet, past what is unread of this one. */
    boolean nextSheet() throws IOException {
        inSheet = false;
        while (next() != XMLStreamConstants.END_DOCUMENT) {
            if (starts(TABLE, "table")) {
                String name = xml.getAttributeValue(TABLE, "name");
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
            int event = next();
            if (event == XMLStreamConstants.END_ELEMENT
                            && xml.getLocalName().equals("table")
                            && TABLE.equals(xml.getNamespaceURI())
                    || event == XMLStreamConstants.END_DOCUMENT) {
                inSheet = false;
            } else if (starts(TABLE, "table-row")) {
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
        return Math.min(1, (double) in.count() / size);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private void readCells() throws IOException {
        cells.clear();
        int column = 0;
        while (true) {
            int event = next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("table-row")) {
                return;
            }
            if (starts(TABLE, "table-cell") || starts(TABLE, "covered-table-cell")) {
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
        String type = xml.getAttributeValue(OFFICE, "value-type");
        String value =
                type == null ? null : xml.getAttributeValue(OFFICE, type.equals("date") ? "date-value" : "value");
        StringBuilder text = new StringBuilder();
        int depth = 1;
        while (depth > 0) {
            int event = next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (starts(OFFICE, "annotation")) {
                    skipElement();
                    continue;
                }
                depth++;
                appendWhiteSpace(text, depth);
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamConstants.CHARACTERS && depth > 1) {
                text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
                if (text.length() > LONGEST_CELL) {
                    throw new UnreadableDocument("row", line);
                }
            }
        }
        return value == null ? text.toString() : value;
    }

    private void appendWhiteSpace(StringBuilder text, int depth) {
        if (!TEXT.equals(xml.getNamespaceURI())) {
            return;
        }
        switch (xml.getLocalName()) {
            case "s", "tab" -> text.append(' ');
            case "line-break" -> text.append('\n');
            case "p" -> text.append(depth == 2 && text.length() > 0 ? "\n" : "");
            default -> {}
        }
    }

    private void skipElement() throws IOException {
        for (int depth = 1; depth > 0; ) {
            int event = next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }

    private int repeats(String attribute) throws UnreadableDocument {
        String written = xml.getAttributeValue(TABLE, attribute);
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

    private boolean starts(String namespace, String name) {
        return xml.getEventType() == XMLStreamConstants.START_ELEMENT
                && xml.getLocalName().equals(name)
                && namespace.equals(xml.getNamespaceURI());
    }

    private int next() throws IOException {
        try {
            int event = xml.next();
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw new UnreadableDocument("doctype");
            }
            refuseLargerThan(in.count());
            return event;
        } catch (XMLStreamException | java.util.NoSuchElementException e) {
            throw UnreadableDocument.broken(e);
        } catch (RuntimeException e) {
            // The parser of the JDK lets some damage escape as such.
            throw UnreadableDocument.broken(e);
        }
    }

    private static void refuseLargerThan(long bytes) throws UnreadableDocument {
        if (bytes > MOST_MEGABYTES << 20) {
            throw new UnreadableDocument("too-large", MOST_MEGABYTES);
        }
    }
}
