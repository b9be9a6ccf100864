package nl.openvensters.importing;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The rejected rows of a file as CSV for a spreadsheet: file, line, column, cell and why. A cell of the source that a
 * spreadsheet would calculate is led by an apostrophe.
 */
public final class RejectReport {

    private static final String STARTS_FORMULA = "=+-@\t\r";

    private RejectReport() {}

    /** Writes UTF-8 with a byte order mark, which is how spreadsheets recognise it. */
    public static void write(String fileName, List<Reject> rejects, Path report) throws IOException {
        try (Writer out = Files.newBufferedWriter(report, StandardCharsets.UTF_8)) {
            write(fileName, rejects, out);
        }
    }

    /** Does not close the writer. */
    public static void write(String fileName, List<Reject> rejects, Writer out) throws IOException {
        out.write('\uFEFF');
        CsvWriter csv = CsvWriter.builder().fieldSeparator(';').build(out);
        csv.writeRecord(ImportMessages.text("report.columns").split(";"));
        for (Reject reject : rejects) {
            csv.writeRecord(
                    safe(fileName),
                    reject.line() > 0 ? String.valueOf(reject.line()) : "",
                    safe(reject.column()),
                    safe(reject.cell()),
                    reject.why());
        }
        csv.flush();
    }

    private static String safe(String cell) {
        return !cell.isEmpty() && STARTS_FORMULA.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
