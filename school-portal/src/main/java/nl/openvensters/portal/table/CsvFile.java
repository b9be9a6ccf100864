package nl.openvensters.portal.table;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import nl.openvensters.markup.CsvLines;

/** A table as a file for a spreadsheet program ({@link CsvLines}). */
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
        CsvLines csv = CsvLines.forSpreadsheet(out);
        csv.line(columns.stream().map(TableColumn::header).toList());
        for (T row : rows) {
            csv.line(columns.stream().map(column -> column.text().apply(row)).toList());
        }
        csv.flush();
    }
}
