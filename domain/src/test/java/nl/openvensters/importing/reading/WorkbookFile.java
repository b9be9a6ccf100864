package nl.openvensters.importing.reading;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Makes small XLSX files for tests, with what the real ones have: texts that cells share, days and percentages that are
 * bare numbers with a layout, rows that are not there at all.
 */
public final class WorkbookFile {

    /** Numbers of layouts in the style sheet of every file made here, for {@link #styled}. */
    public static final int DAY = 1;

    public static final int PERCENT = 2;
    public static final int OWN_DAY = 3;
    public static final int OWN_NUMBER = 4;

    private static final String START = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

    /** Not valid on purpose: elements in the wrong order and a colour that is none, as a real file has. */
    private static final String STYLES = START + "<styleSheet xmlns=\"" + MAIN + "\"><numFmts count=\"2\">"
            + "<numFmt numFmtId=\"164\" formatCode=\"[$-413]d\\-mmm\\-yyyy;@\"/>"
            + "<numFmt numFmtId=\"165\" formatCode=\"# ### ##0.00&quot; dagen&quot;\"/></numFmts>"
            + "<fonts><font><color rgb=\"#000000\"/><family val = \"2\"/><b/></font></fonts>"
            + "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/>"
            + "<xf numFmtId=\"10\"/><xf numFmtId=\"164\"/><xf numFmtId=\"165\"/></cellXfs></styleSheet>";

    private final Map<String, String> parts = new LinkedHashMap<>();
    private final List<String> sheetNames = new ArrayList<>();
    private final List<String> shared = new ArrayList<>();
    private final StringBuilder rows = new StringBuilder();
    private String settings = "";
    private int line;

    /** A number with one of the layouts above. */
    public static String styled(Number number, int layout) {
        return "<c s=\"" + layout + "\"><v>" + number + "</v></c>";
    }

    /** Starts the next sheet. */
    public WorkbookFile sheet(String name) {
        endSheet();
        sheetNames.add(name);
        line = 0;
        return this;
    }

    public WorkbookFile skipLines(int lines) {
        line += lines;
        return this;
    }

    /** A row; a {@link Number} is a number, null a cell that is not there, a text that starts with {@code <c} is XML. */
    public WorkbookFile row(Object... cells) {
        line++;
        rows.append("<row r=\"").append(line).append("\">");
        for (int i = 0; i < cells.length; i++) {
            String place = "<c r=\"" + (char) ('A' + i) + line + "\" ";
            if (cells[i] instanceof Number number) {
                rows.append(place).append("><v>").append(number).append("</v></c>");
            } else if (cells[i] != null && cells[i].toString().startsWith("<c")) {
                rows.append(cells[i].toString().replaceFirst("<c ", place));
            } else if (cells[i] != null) {
                shared.add("<si><t xml:space=\"preserve\">" + cells[i] + "</t></si>");
                rows.append(place)
                        .append("t=\"s\"><v>")
                        .append(shared.size() - 1)
                        .append("</v></c>");
            }
        }
        rows.append("</row>");
        return this;
    }

    /** In place of {@code <workbookPr/>}. */
    public WorkbookFile settings(String xml) {
        settings = xml;
        return this;
    }

    /** Puts another part in the place of the one that would be made. */
    public WorkbookFile part(String name, String content) {
        parts.put(name, content);
        return this;
    }

    public Path write(Path file) throws IOException {
        endSheet();
        StringBuilder sheets = new StringBuilder();
        StringBuilder relations = new StringBuilder();
        for (int i = 1; i <= sheetNames.size(); i++) {
            sheets.append("<sheet name=\"%s\" sheetId=\"%d\" r:id=\"rId%d\"/>".formatted(sheetNames.get(i - 1), i, i));
            relations.append(relation("rId" + i, "worksheet", "worksheets/sheet" + i + ".xml"));
        }
        relations.append(relation("rId90", "sharedStrings", "/xl/sharedStrings.xml"));
        relations.append(relation("rId91", "styles", "styles.xml"));
        parts.putIfAbsent("_rels/.rels", relations(relation("rId1", "officeDocument", "xl/workbook.xml")));
        parts.putIfAbsent("xl/_rels/workbook.xml.rels", relations(relations.toString()));
        parts.putIfAbsent(
                "xl/workbook.xml",
                START + "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE + "\">" + settings + "<sheets>" + sheets
                        + "</sheets></workbook>");
        parts.putIfAbsent(
                "xl/sharedStrings.xml", START + "<sst xmlns=\"" + MAIN + "\">" + String.join("", shared) + "</sst>");
        parts.putIfAbsent("xl/styles.xml", STYLES);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }

    private void endSheet() {
        if (!sheetNames.isEmpty()) {
            parts.putIfAbsent(
                    "xl/worksheets/sheet" + sheetNames.size() + ".xml",
                    START + "<worksheet xmlns=\"" + MAIN + "\"><sheetData>" + rows + "</sheetData></worksheet>");
            rows.setLength(0);
        }
    }

    private static String relations(String relations) {
        return START + "<Relationships xmlns=\"" + PACKAGE + "\">" + relations + "</Relationships>";
    }

    private static String relation(String id, String kind, String target) {
        return "<Relationship Id=\"%s\" Type=\"%s/%s\" Target=\"%s\"/>".formatted(id, OFFICE, kind, target);
    }
}
