package nl.openvensters.markup;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.Closeable;
import java.io.Flushable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * The one way in which we write CSV: lines end as in RFC 4180, numbers stay numbers, and no text in it can become a formula
 * of a spreadsheet program ({@link SpreadsheetText}).
 */
public final class CsvLines implements Flushable, Closeable {

    private final Writer out;
    private final CsvWriter csv;

    private CsvLines(Writer out, CsvWriter csv) {
        this.out = out;
        this.csv = csv;
    }

    /** As a Dutch spreadsheet program opens it: UTF-8 with a mark, semicolons. */
    public static CsvLines forSpreadsheet(OutputStream out) throws IOException {
        return forSpreadsheet(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    /** The same. @param out writes UTF-8 */
    public static CsvLines forSpreadsheet(Writer out) throws IOException {
        out.write('\uFEFF');
        return new CsvLines(
                out,
                CsvWriter.builder()
                        .fieldSeparator(';')
                        .lineDelimiter(LineDelimiter.CRLF)
                        .build(out));
    }

    /** As RFC 4180 has it, for programs: commas, UTF-8 without a mark, quotes where they are needed. */
    public static CsvLines forPrograms(OutputStream out) {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        return new CsvLines(
                writer, CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(writer));
    }

    /** The same with quotes around all, so that years and numbers of goals are read as text. */
    public static CsvLines quoted(Writer out) {
        return new CsvLines(
                out,
                CsvWriter.builder()
                        .quoteStrategy(QuoteStrategies.ALWAYS)
                        .lineDelimiter(LineDelimiter.CRLF)
                        .build(out));
    }

    /** @param cells texts and numbers; a number is written with a point, without exponent */
    public void line(List<?> cells) {
        csv.writeRecord(cells.stream().map(CsvLines::cell).toList());
    }

    /** The same. */
    public void line(Object... cells) {
        line(Arrays.asList(cells));
    }

    private static String cell(Object cell) {
        if (cell instanceof BigDecimal number) {
            return number.toPlainString();
        }
        return cell instanceof Number ? cell.toString() : SpreadsheetText.harmless(cell.toString());
    }

    @Override
    public void flush() throws IOException {
        csv.flush();
        out.flush();
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
