package nl.openvensters.importing.reading;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;

/**
 * Streams the sheets of an XLSX file. Kept are only the texts that cells share ({@link SharedTexts}) and the layouts of
 * numbers ({@link CellLayouts}). docs/adr tells why this is not a library.
 */
final class WorkbookSheets implements Sheets {

    private static final Pattern PLACE = Pattern.compile("([A-Z]{1,3})[0-9]{1,7}");
    private static final int LETTERS = 26;
    private static final int MOST_LINES = 1 << 20;

    private final Path file;
    private final WorkbookParts parts;
    private final SharedTexts texts;
    private final CellLayouts layouts;
    private final CellsOfRow cells = new CellsOfRow();

    private int sheet = -1;
    private ZippedXml xml;
    private long readBefore;
    private int line;

    private WorkbookSheets(Path file, WorkbookParts parts, SharedTexts texts, CellLayouts layouts) {
        this.file = file;
        this.parts = parts;
        this.texts = texts;
        this.layouts = layouts;
    }

    static WorkbookSheets open(Path file) throws IOException {
        WorkbookParts parts = WorkbookParts.of(file);
        return new WorkbookSheets(
                file,
                parts,
                SharedTexts.in(file, parts.sharedStrings()),
                CellLayouts.in(file, parts.styles(), parts.since1904()));
    }

    @Override
    public boolean nextSheet() throws IOException {
        close();
        sheet++;
        line = 0;
        if (sheet >= parts.sheets().size()) {
            return false;
        }
        xml = ZippedXml.openIfThere(file, parts.sheets().get(sheet).part(), readBefore)
                .orElseThrow(() -> new UnreadableDocument("no-sheet", sheetName()));
        return true;
    }

    @Override
    public String sheetName() {
        return parts.sheets().get(sheet).name();
    }

    @Override
    public boolean nextRow() throws IOException {
        while (xml != null && xml.next() != XMLStreamConstants.END_DOCUMENT) {
            if (xml.ends("sheetData")) {
                close();
            } else if (xml.starts("row")) {
                line = lineOfRow();
                readCells();
                if (!cells.isEmpty()) {
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
        return xml == null ? 1 : xml.fractionRead();
    }

    @Override
    public void close() throws IOException {
        if (xml != null) {
            readBefore = xml.bytesRead();
            xml.close();
            xml = null;
        }
    }

    /** A row that does not say where it stands follows the one before. */
    private int lineOfRow() {
        String written = xml.attribute(null, "r");
        return CellText.whole(written == null ? "" : written)
                .filter(number -> number > 0 && number <= MOST_LINES)
                .map(Long::intValue)
                .orElse(line + 1);
    }

    private void readCells() throws IOException {
        cells.clear();
        int column = -1;
        while (!xml.ends("row")) {
            xml.next();
            if (xml.starts("c")) {
                column = columnOfCell(column + 1);
                cells.add(column, 1, readCell(), line);
            }
        }
    }

    private int columnOfCell(int following) {
        String written = xml.attribute(null, "r");
        Matcher place = PLACE.matcher(written == null ? "" : written);
        if (!place.matches()) {
            return following;
        }
        int column = 0;
        for (char letter : place.group(1).toCharArray()) {
            column = column * LETTERS + letter - 'A' + 1;
        }
        return column - 1;
    }

    /** A formula is passed over: what it came to stands beside it. */
    private String readCell() throws IOException {
        String type = xml.attribute(null, "t");
        String style = xml.attribute(null, "s");
        StringBuilder value = new StringBuilder();
        String inline = null;
        boolean within = false;
        while (!xml.ends("c")) {
            xml.next();
            if (xml.starts("is")) {
                inline = SharedTexts.textUntil("is", xml);
            } else if (xml.starts("v") || xml.ends("v")) {
                within = xml.starts("v");
            } else if (within) {
                xml.appendTo(value);
                if (value.length() > CellsOfRow.LONGEST_CELL) {
                    throw new UnreadableDocument("row", line);
                }
            }
        }
        if (inline != null) {
            return inline;
        }
        String written = value.toString().strip();
        return switch (type == null ? "n" : type) {
            case "s" ->
                texts.at(CellText.whole(written)
                        .filter(number -> number <= Integer.MAX_VALUE)
                        .map(Long::intValue)
                        .orElse(-1));
            case "n" -> layouts.text(written, style);
            default -> value.toString();
        };
    }
}
