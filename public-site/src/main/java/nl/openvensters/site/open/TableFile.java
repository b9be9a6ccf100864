package nl.openvensters.site.open;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.openvensters.markup.CsvLines;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A table being written to two files at once, row by row, so that a table of any length takes the same memory: CSV after
 * RFC 4180 in UTF-8, and XLSX with a second sheet that says what the columns are.
 */
final class TableFile<R> implements Closeable {

    /** A sheet of Excel has no more rows; the next go on a next sheet. */
    private static final int MOST_ROWS = 1_048_576;

    private static final int KEPT_ROWS = 500;

    private final List<Column<R>> columns;
    private final int most;
    private final CsvLines csv;
    private final OutputStream xlsx;
    private final Workbook book;
    private final String title;
    private Worksheet sheet;
    private int sheets;
    private int row;

    TableFile(Path csv, Path xlsx, String title, List<Column<R>> columns) throws IOException {
        this(csv, xlsx, title, columns, MOST_ROWS);
    }

    /** @param most how many rows a sheet has, its header among them */
    TableFile(Path csv, Path xlsx, String title, List<Column<R>> columns, int most) throws IOException {
        this.columns = columns;
        this.title = title;
        this.most = most;
        this.csv = CsvLines.forPrograms(new BufferedOutputStream(Files.newOutputStream(csv)));
        this.xlsx = new BufferedOutputStream(Files.newOutputStream(xlsx));
        this.book = new Workbook(this.xlsx, "Open Vensters", "1.0");
        this.csv.line(columns.stream().map(Column::name).toList());
        describe();
        begin();
    }

    private void describe() throws IOException {
        Worksheet about = book.newWorksheet(OpenTexts.text("sheet.columns"));
        about.value(0, 0, OpenTexts.text("sheet.name"));
        about.value(0, 1, OpenTexts.text("sheet.meaning"));
        for (int i = 0; i < columns.size(); i++) {
            about.value(i + 1, 0, columns.get(i).name());
            about.value(i + 1, 1, columns.get(i).meaning());
        }
        about.range(0, 0, 0, 1).style().bold().set();
        about.width(0, 24);
        about.width(1, 100);
        about.finish();
    }

    private void begin() throws IOException {
        sheets++;
        sheet = book.newWorksheet(sheets == 1 ? title : title + " " + sheets);
        sheet.freezePane(0, 1);
        for (int i = 0; i < columns.size(); i++) {
            sheet.inlineString(0, i, columns.get(i).name());
        }
        row = 1;
    }

    void write(R values) throws IOException {
        if (row == most) {
            sheet.finish();
            begin();
        }
        List<Object> cells = columns.stream().map(column -> column.of(values)).toList();
        csv.line(cells);
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i) instanceof Number number) {
                sheet.value(row, i, number);
            } else if (!cells.get(i).toString().isEmpty()) {
                sheet.inlineString(row, i, cells.get(i).toString());
            }
        }
        row++;
        if (row % KEPT_ROWS == 0) {
            sheet.flush();
        }
    }

    @Override
    public void close() throws IOException {
        try (csv;
                xlsx) {
            sheet.finish();
            book.finish();
        }
    }
}
