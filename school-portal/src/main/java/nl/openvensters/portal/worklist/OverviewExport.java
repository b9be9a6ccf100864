package nl.openvensters.portal.worklist;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.openvensters.indicator.Indicator;
import nl.openvensters.markup.CsvLines;
import nl.openvensters.publication.FillRate;
import nl.openvensters.worklist.Cell;
import nl.openvensters.worklist.IndicatorGrid;
import nl.openvensters.worklist.MySchool;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * The overview as a file: CSV as a Dutch spreadsheet program opens it (UTF-8 with a mark, semicolons), or XLSX. What the
 * register says cannot become a formula.
 */
@WebServlet(urlPatterns = {"/overzicht.csv", "/overzicht.xlsx"})
public class OverviewExport extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final int NAME_WIDTH = 32;

    @Inject
    private transient Waiting waiting;

    @Inject
    private transient OverviewChoice choice;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean csv = request.getServletPath().endsWith(".csv");
        String name = "overzicht-" + waiting.grid().today() + (csv ? ".csv" : ".xlsx");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        response.setContentType(csv ? "text/csv; charset=UTF-8" : XLSX);
        if (csv) {
            csv(response.getOutputStream());
        } else {
            xlsx(response.getOutputStream());
        }
    }

    private void csv(OutputStream out) throws IOException {
        CsvLines csv = CsvLines.forSpreadsheet(out);
        rows().forEach(csv::line);
        csv.flush();
    }

    private void xlsx(OutputStream out) throws IOException {
        try (Workbook book = new Workbook(out, "Open Vensters", "1.0")) {
            Worksheet page = book.newWorksheet(WorkTexts.TEXTS.tell("overview.title"));
            List<List<Object>> rows = rows();
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).size(); column++) {
                    Object value = rows.get(row).get(column);
                    if (value instanceof Integer number) {
                        page.value(row, column, number);
                    } else {
                        page.value(row, column, (String) value);
                    }
                }
            }
            page.range(0, 0, 0, rows.get(0).size() - 1).style().bold().set();
            page.width(0, NAME_WIDTH);
            page.freezePane(1, 1);
        }
    }

    /** A row of names, then one for each school; texts and whole numbers. */
    private List<List<Object>> rows() {
        IndicatorGrid grid = waiting.grid();
        List<Indicator> indicators = choice.indicators();
        var rows = new ArrayList<List<Object>>();
        var names = new ArrayList<Object>(List.of(
                text("grid.school"),
                text("export.code"),
                text("export.town"),
                text("export.board"),
                text("export.percent"),
                text("export.published"),
                text("export.applicable")));
        indicators.forEach(indicator -> names.add(indicator.name()));
        rows.add(names);
        for (MySchool school : choice.schools()) {
            FillRate rate = grid.rate(school);
            var row = new ArrayList<Object>(List.of(
                    school.name(),
                    school.code().value(),
                    school.town(),
                    school.boardName(),
                    rate.percent(),
                    rate.published(),
                    rate.applicable()));
            for (Indicator indicator : indicators) {
                Optional<Cell> cell = grid.cell(school, indicator);
                row.add(CellTexts.lasting(cell));
            }
            rows.add(row);
        }
        return rows;
    }

    private static String text(String key) {
        return WorkTexts.TEXTS.tell(key);
    }
}
