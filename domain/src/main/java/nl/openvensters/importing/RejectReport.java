package nl.openvensters.importing;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.openvensters.markup.CsvLines;

/** The rejected rows of a file as CSV for a spreadsheet program ({@link CsvLines}): file, line, column, cell and why. */
public final class RejectReport {

    private RejectReport() {}

    /** Writes UTF-8 with a byte order mark, which is how spreadsheets recognise it. */
    public static void write(String fileName, List<Reject> rejects, Path report) throws IOException {
        try (Writer out = Files.newBufferedWriter(report, StandardCharsets.UTF_8)) {
            write(fileName, rejects, out);
        }
    }

    /** Does not close the writer. */
    public static void write(String fileName, List<Reject> rejects, Writer out) throws IOException {
        CsvLines csv = CsvLines.forSpreadsheet(out);
        csv.line(List.of(ImportMessages.text("report.columns").split(";")));
        for (Reject reject : rejects) {
            csv.line(
                    fileName,
                    reject.line() > 0 ? String.valueOf(reject.line()) : "",
                    reject.column(),
                    reject.cell(),
                    reject.why());
        }
        csv.flush();
    }
}
