package nl.openvensters.portal.monitor;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import nl.openvensters.portal.Days;
import nl.openvensters.portal.Texts;

/** The page of the visitors as a file: of the day ({@code datum}) and the length of a period ({@code per}) that are asked for. */
@WebServlet(urlPatterns = {"/monitor/bezoekers.csv", "/monitor/bezoekers.xlsx"})
public class VisitorFiles extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Texts TEXTS = FigureTexts.TEXTS;

    @Inject
    private transient VisitorPeriodsView visitors;

    @Inject
    private transient Days days;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        List<ShownTable> tables =
                visitors.getTables().stream().map(VisitorLines::table).toList();
        MonitorFile.send(
                response,
                request.getServletPath().replaceFirst(".*\\.", ""),
                "bezoekers-per-" + visitors.getPer() + "-" + visitors.getDay(),
                List.of(
                        TEXTS.tell("visitors.title"),
                        TEXTS.tell("report.on", days.day(visitors.getDay())),
                        TEXTS.tell("visitors.definition"),
                        TEXTS.tell("visitors.unknown")),
                tables);
    }
}
