package nl.openvensters.portal.monitor;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.openvensters.portal.Days;
import nl.openvensters.portal.Texts;

/**
 * All that the monitor tells of a day ({@code datum}), of the sector or of a board ({@code bestuur}), or of a snapshot
 * ({@code opname}), as a file. The domain refuses who may not see it.
 */
@WebServlet(urlPatterns = {"/monitor/cijfers.csv", "/monitor/cijfers.xlsx", "/monitor/rapport.pdf"})
public class MonitorFiles extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Texts TEXTS = FigureTexts.TEXTS;

    @Inject
    private transient AskedReport asked;

    @Inject
    private transient MonitorTargets targets;

    @Inject
    private transient Days days;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Reported> found = asked.of(request);
        if (found.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Reported reported = found.get();
        String path = request.getServletPath();
        String ending = path.substring(path.lastIndexOf('.') + 1);
        if (ending.equals("pdf")) {
            var file = new ByteArrayOutputStream();
            MonitorPdf.write(reported, targets, file);
            response.setContentType("application/pdf");
            MonitorFile.attached(response, reported.name() + ".pdf", file);
        } else {
            MonitorFile.send(response, ending, reported.name(), about(reported), reported.tables());
        }
    }

    private List<String> about(Reported reported) {
        var lines = new ArrayList<String>();
        lines.add(reported.title());
        lines.add(TEXTS.tell("report.on", days.day(reported.report().on())));
        reported.frozen().ifPresent(lines::add);
        reported.paragraph().ifPresent(lines::add);
        Definitions.all().forEach(definition -> lines.add(definition.name() + ": " + definition.text()));
        lines.addAll(reported.leftOut());
        lines.add(TEXTS.tell("report.source"));
        return lines;
    }
}
