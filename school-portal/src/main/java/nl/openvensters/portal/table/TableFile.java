package nl.openvensters.portal.table;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.openvensters.markup.CsvLines;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A table as a file for a spreadsheet program: lines of text ({@link CsvLines}) or a workbook. */
public final class TableFile {

    /** What a whole number looks like; a code that begins with a zero is none. */
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]{0,14})");

    /** As it is asked for in an address. */
    public enum Form {
        CSV("text/csv; charset=UTF-8"),
        XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

        private final String type;

        Form(String type) {
            this.type = type;
        }

        /** @param asked may be null */
        public static Optional<Form> of(String asked) {
            return "csv".equals(asked) ? Optional.of(CSV) : "xlsx".equals(asked) ? Optional.of(XLSX) : Optional.empty();
        }
    }

    private TableFile() {}

    /**
     * Sends a list that is no table as a file, and ends the answer.
     *
     * @param name of the file, without its ending
     */
    public static <T> void send(Form form, String name, List<TableColumn<T>> columns, List<T> rows) throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext here = faces.getExternalContext();
        here.setResponseContentType(form.type);
        here.setResponseHeader(
                "Content-Disposition",
                "attachment; filename=\"" + name + "." + form.name().toLowerCase(Locale.ROOT) + "\"");
        write(form, here.getResponseOutputStream(), columns, rows);
        faces.responseComplete();
    }

    static <T> void write(Form form, OutputStream out, List<TableColumn<T>> columns, List<T> rows) throws IOException {
        if (form == Form.CSV) {
            csv(out, columns, rows);
        } else {
            xlsx(out, columns, rows);
        }
    }

    /** A row of headers, then the rows. */
    private static <T> void csv(OutputStream out, List<TableColumn<T>> columns, List<T> rows) throws IOException {
        CsvLines csv = CsvLines.forSpreadsheet(out);
        csv.line(columns.stream().map(TableColumn::header).toList());
        for (T row : rows) {
            csv.line(columns.stream().map(column -> column.text().apply(row)).toList());
        }
        csv.flush();
    }

    /** The same; whole numbers are numbers, all else is text, which no program reads as a formula. */
    private static <T> void xlsx(OutputStream out, List<TableColumn<T>> columns, List<T> rows) throws IOException {
        try (Workbook book = new Workbook(out, "Open Vensters", "1.0")) {
            Worksheet sheet = book.newWorksheet("1");
            for (int column = 0; column < columns.size(); column++) {
                sheet.value(0, column, columns.get(column).header());
                for (int row = 0; row < rows.size(); row++) {
                    cell(sheet, row + 1, column, columns.get(column).text().apply(rows.get(row)));
                }
            }
            sheet.range(0, 0, 0, Math.max(0, columns.size() - 1)).style().bold().set();
            sheet.freezePane(0, 1);
        }
    }

    private static void cell(Worksheet sheet, int row, int column, String text) {
        if (text != null && NUMBER.matcher(text).matches()) {
            sheet.value(row, column, Long.parseLong(text));
        } else {
            sheet.value(row, column, text);
        }
    }
}
