package nl.openvensters.portal.monitor;

import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import nl.openvensters.markup.CsvLines;
import nl.openvensters.monitor.report.Figure;
import nl.openvensters.portal.Texts;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Tables of figures as files for a spreadsheet program; no name in them can become a formula. */
final class MonitorFile {

    private static final Texts TEXTS = FigureTexts.TEXTS;

    /** As long as the name of a sheet may be. */
    private static final int LONGEST = 31;

    private static final int NAME_WIDTH = 36;

    private MonitorFile() {}

    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /**
     * Answers with the tables as a file.
     *
     * @param form {@code csv} or {@code xlsx}
     * @param name of the file, without its ending
     * @param about lines of text, which only a workbook has room for
     */
    static void send(
            HttpServletResponse response, String form, String name, List<String> about, List<ShownTable> tables)
            throws IOException {
        var file = new ByteArrayOutputStream();
        if (form.equals("csv")) {
            csv(tables, file);
            response.setContentType("text/csv; charset=UTF-8");
        } else {
            xlsx(about, tables, file);
            response.setContentType(WORKBOOK);
        }
        attached(response, name + "." + form, file);
    }

    static void attached(HttpServletResponse response, String name, ByteArrayOutputStream file) throws IOException {
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        response.setContentLength(file.size());
        file.writeTo(response.getOutputStream());
    }

    /** A line for each figure, so that tables of different form fit one file. */
    static void csv(List<ShownTable> tables, OutputStream out) throws IOException {
        CsvLines csv = CsvLines.forSpreadsheet(out);
        csv.line(TEXTS.tell("file.part"), TEXTS.tell("file.line"), TEXTS.tell("file.figure"), TEXTS.tell("file.value"));
        for (ShownTable table : tables) {
            for (ShownTable.Row row : table.rows()) {
                for (int i = 0; i < table.headers().size(); i++) {
                    csv.line(
                            table.title(),
                            row.name(),
                            table.headers().get(i),
                            plain(row.figures().get(i)));
                }
            }
        }
        csv.flush();
    }

    /** Without dots between thousands; a share to the hundredth of a percent, a day as 2026-11-22. */
    private static String plain(Figure figure) {
        return switch (figure.unit()) {
            case COUNT -> String.valueOf((long) figure.value());
            case SHARE -> TEXTS.tell("share.exact", figure.value());
            case DAY -> FigureTexts.day(figure).toString();
            case NONE -> "";
        };
    }

    /**
     * A sheet for each table, after one that says what they are.
     *
     * @param about lines of text
     */
    static void xlsx(List<String> about, List<ShownTable> tables, OutputStream out) throws IOException {
        try (Workbook book = new Workbook(out, "Open Vensters", "1.0")) {
            Worksheet first = book.newWorksheet(TEXTS.tell("file.about"));
            for (int line = 0; line < about.size(); line++) {
                first.value(line, 0, about.get(line));
            }
            first.width(0, 120);
            for (ShownTable table : tables) {
                String name = table.title();
                sheet(book.newWorksheet(name.substring(0, Math.min(LONGEST, name.length()))), table);
            }
        }
    }

    private static void sheet(Worksheet sheet, ShownTable table) {
        sheet.value(0, 0, table.first());
        for (int i = 0; i < table.headers().size(); i++) {
            sheet.value(0, i + 1, table.headers().get(i));
        }
        for (int line = 0; line < table.rows().size(); line++) {
            ShownTable.Row row = table.rows().get(line);
            sheet.value(line + 1, 0, row.name());
            for (int i = 0; i < row.figures().size(); i++) {
                cell(sheet, line + 1, i + 1, row.figures().get(i));
            }
        }
        sheet.range(0, 0, 0, table.headers().size())
                .style()
                .bold()
                .wrapText(true)
                .set();
        sheet.width(0, NAME_WIDTH);
        sheet.freezePane(1, 1);
    }

    private static void cell(Worksheet sheet, int row, int column, Figure figure) {
        switch (figure.unit()) {
            case COUNT -> sheet.value(row, column, (long) figure.value());
            case SHARE -> {
                sheet.value(row, column, figure.value());
                sheet.style(row, column).format("0.0%").set();
            }
            case DAY -> {
                sheet.value(row, column, FigureTexts.day(figure));
                sheet.style(row, column).format("d-m-yyyy").set();
            }
            case NONE -> {
                // An empty cell: there is no number.
            }
        }
    }
}
