package nl.openvensters.portal.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
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

    /**
     * Sends a list that is no table as a file, and ends the answer.
     *
     * @param name of the file, without its ending
     */
    public static <T> void send(String name, List<TableColumn<T>> columns, List<T> rows) throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext here = faces.getExternalContext();
        here.setResponseContentType("text/csv; charset=UTF-8");
        here.setResponseHeader("Content-Disposition", "attachment; filename=\"" + name + ".csv\"");
        write(here.getResponseOutputStream(), columns, rows);
        faces.responseComplete();
    }

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
