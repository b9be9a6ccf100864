package nl.openvensters.portal.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.openvensters.markup.SpreadsheetText;

/** A table as a Dutch spreadsheet program opens it: UTF-8 with a mark, semicolons. */
public final class CsvFile {

    private CsvFile() {}

    /** A row of headers, then the rows. */
    static <T> void write(OutputStream out, List<TableColumn<T>> columns, List<T> rows) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write('\uFEFF');
        CsvWriter csv = CsvWriter.builder().fieldSeparator(';').build(writer);
        csv.writeRecord(columns.stream().map(TableColumn::header).toList());
        for (T row : rows) {
            csv.writeRecord(columns.stream()
                    .map(column -> harmless(column.text().apply(row)))
                    .toList());
        }
        csv.flush();
        writer.flush();
    }

    /** A spreadsheet program takes text that begins like this for a formula, unless it is a number. */
    public static String harmless(String text) {
        return SpreadsheetText.harmless(text);
    }
}
