package nl.openvensters.importing.reading;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Makes small OpenDocument spreadsheets for tests, with what the real ones have: filler columns up to 16,384, filler
 * rows up to a million, numbers with the noise of floating point, links and comments in cells.
 */
public final class SpreadsheetFile {

    private static final String START = """
            <?xml version="1.0" encoding="UTF-8"?>%s
            <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
             xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
             xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
             xmlns:xlink="http://www.w3.org/1999/xlink"><office:body><office:spreadsheet>""";
    private static final String END = "</office:spreadsheet></office:body></office:document-content>";

    private final StringBuilder sheets = new StringBuilder();
    private String doctype = "";
    private boolean sheetOpen;

    /** Starts the next sheet. */
    public SpreadsheetFile sheet(String name) {
        endSheet();
        sheets.append("<table:table table:name=\"").append(name).append("\">");
        sheetOpen = true;
        return this;
    }

    /** A row; a {@link Number} becomes a number cell, null a blank one, a text that starts with {@code <} is XML. */
    public SpreadsheetFile row(Object... cells) {
        StringBuilder row = new StringBuilder();
        for (Object cell : cells) {
            if (cell == null) {
                row.append("<table:table-cell/>");
            } else if (cell instanceof Number number) {
                row.append("<table:table-cell office:value-type=\"float\" office:value=\"")
                        .append(number)
                        .append("\"><text:p>zie getal</text:p></table:table-cell>");
            } else {
                String text = cell.toString();
                row.append("<table:table-cell office:value-type=\"string\">")
                        .append(text.startsWith("<text:") ? text : "<text:p>" + text + "</text:p>")
                        .append("</table:table-cell>");
            }
        }
        row.append("<table:table-cell table:number-columns-repeated=\"16365\"/>");
        return xml("<table:table-row>" + row + "</table:table-row>");
    }

    public SpreadsheetFile xml(String xml) {
        sheets.append(xml);
        return this;
    }

    public SpreadsheetFile doctype(String declaration) {
        doctype = declaration;
        return this;
    }

    public Path write(Path file) throws IOException {
        endSheet();
        return zip(file, "content.xml", START.formatted(doctype) + sheets + END);
    }

    public static Path zip(Path file, String entry, String content) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("mimetype"));
            zip.write("application/vnd.oasis.opendocument.spreadsheet".getBytes(StandardCharsets.US_ASCII));
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return file;
    }

    private void endSheet() {
        if (sheetOpen) {
            xml("<table:table-row table:number-rows-repeated=\"1048455\">"
                    + "<table:table-cell table:number-columns-repeated=\"16384\"/></table:table-row></table:table>");
            sheetOpen = false;
        }
    }
}
