package nl.openvensters.demonstration.province;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.openvensters.markup.Markup;

/** Writes an OpenDocument spreadsheet as a stream; the same rows always give the same bytes. */
final class Ods implements Closeable {

    private static final String TYPE = "application/vnd.oasis.opendocument.spreadsheet";
    private static final String NAMES = " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
            + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
            + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
            + " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\" office:version=\"1.2\"";
    private static final int WIDTH = 16_384;

    private final ZipOutputStream zip;
    private final Writer content;
    private int filled;

    Ods(OutputStream out) throws IOException {
        zip = new ZipOutputStream(out);
        zip.setLevel(4);
        stored("mimetype", TYPE);
        entry("META-INF/manifest.xml");
        whole("<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\""
                + " manifest:version=\"1.2\"><manifest:file-entry manifest:full-path=\"/\" manifest:media-type=\""
                + TYPE
                + "\"/><manifest:file-entry manifest:full-path=\"content.xml\" manifest:media-type=\"text/xml\"/>"
                + "<manifest:file-entry manifest:full-path=\"styles.xml\" manifest:media-type=\"text/xml\"/>"
                + "</manifest:manifest>");
        entry("styles.xml");
        whole("<office:document-styles" + NAMES + "><office:styles/></office:document-styles>");
        entry("content.xml");
        content = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8), 1 << 16);
        content.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<office:document-content" + NAMES
                + "><office:automatic-styles/><office:body><office:spreadsheet>");
    }

    private void entry(String name) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(java.time.LocalDateTime.of(2024, 1, 1, 0, 0));
        zip.putNextEntry(entry);
    }

    private void stored(String name, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
        var sum = new CRC32();
        sum.update(bytes);
        var entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCrc(sum.getValue());
        entry.setTimeLocal(java.time.LocalDateTime.of(2024, 1, 1, 0, 0));
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }

    private void whole(String xml) throws IOException {
        zip.write(("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + xml).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    Ods sheet(String name) throws IOException {
        content.write("<table:table table:name=\"" + Markup.escaped(name)
                + "\"><table:table-column table:number-columns-repeated=\"" + WIDTH + "\"/>");
        return this;
    }

    Ods endSheet() throws IOException {
        content.write("</table:table>");
        return this;
    }

    /** A sheet of explanation: a paragraph in the second column of every other row. */
    Ods words(String name, String... paragraphs) throws IOException {
        sheet(name);
        for (String paragraph : paragraphs) {
            row().empty().text(paragraph).end();
            row().end();
        }
        return endSheet();
    }

    Ods row() throws IOException {
        content.write("<table:table-row>");
        filled = 0;
        return this;
    }

    Ods text(String text) throws IOException {
        content.write("<table:table-cell office:value-type=\"string\"><text:p>" + Markup.escaped(text)
                + "</text:p></table:table-cell>");
        filled++;
        return this;
    }

    Ods texts(String... texts) throws IOException {
        for (String text : texts) {
            text(text);
        }
        return this;
    }

    /**
     * A number as it was calculated and as it is shown.
     *
     * @param value with a dot and perhaps the noise of floating point
     * @param shown with a comma
     */
    Ods number(String value, String shown) throws IOException {
        content.write("<table:table-cell office:value-type=\"float\" office:value=\"" + value + "\"><text:p>" + shown
                + "</text:p></table:table-cell>");
        filled++;
        return this;
    }

    Ods empty() throws IOException {
        content.write("<table:table-cell/>");
        filled++;
        return this;
    }

    Ods end() throws IOException {
        content.write(
                "<table:table-cell table:number-columns-repeated=\"" + (WIDTH - filled) + "\"/></table:table-row>\n");
        return this;
    }

    @Override
    public void close() throws IOException {
        content.write("</office:spreadsheet></office:body></office:document-content>");
        content.flush();
        zip.closeEntry();
        zip.finish();
    }
}
