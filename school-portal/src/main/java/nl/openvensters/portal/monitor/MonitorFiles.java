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
import nl.openvensters.monitor.FillRates;
import nl.openvensters.monitor.report.MonitorReport;
import nl.openvensters.monitor.report.MonitorReports;
import nl.openvensters.monitor.report.Snapshot;
import nl.openvensters.monitor.report.Snapshots;
import nl.openvensters.portal.Days;
import nl.openvensters.portal.Texts;
import nl.openvensters.portal.login.SignedIn;

/**
 * All that the monitor tells of a day ({@code datum}), of the sector or of a board ({@code bestuur}), or of a snapshot
 * ({@code opname}), as a file. The domain refuses who may not see it.
 */
@WebServlet(urlPatterns = {"/monitor/cijfers.csv", "/monitor/cijfers.xlsx", "/monitor/rapport.pdf"})
public class MonitorFiles extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Texts TEXTS = FigureTexts.TEXTS;
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    private transient MonitorReports reports;

    @Inject
    private transient Snapshots snapshots;

    @Inject
    private transient FillRates rates;

    @Inject
    private transient MonitorTargets targets;

    @Inject
    private transient Days days;

    @Inject
    private transient SignedIn signedIn;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Reported> found = asked(request);
        if (found.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Reported reported = found.get();
        String path = request.getServletPath();
        String ending = path.substring(path.lastIndexOf('.') + 1);
        var file = new ByteArrayOutputStream();
        switch (ending) {
            case "csv" -> MonitorFile.csv(reported.tables(), file);
            case "xlsx" -> MonitorFile.xlsx(about(reported), reported.tables(), file);
            default -> MonitorPdf.write(reported, targets, file);
        }
        response.setContentType(
                ending.equals("csv") ? "text/csv; charset=UTF-8" : ending.equals("xlsx") ? XLSX : "application/pdf");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + reported.name() + "." + ending + "\"");
        response.setContentLength(file.size());
        file.writeTo(response.getOutputStream());
    }

    private Optional<Reported> asked(HttpServletRequest request) {
        String snapshot = request.getParameter("opname");
        if (snapshot != null) {
            return snapshot.matches("[0-9]{1,18}")
                    ? snapshots
                            .find(signedIn.actor(), Long.parseLong(snapshot))
                            .map(frozen -> frozen(frozen.snapshot(), frozen.report()))
                    : Optional.empty();
        }
        AskedDay day = AskedDay.of(request.getParameter("datum"), rates.since().orElse(days.today()), days.today());
        String board = request.getParameter("bestuur");
        if (board != null) {
            return reports.ofBoard(signedIn.actor(), board, day.day())
                    .map(found -> new Reported(
                            TEXTS.tell("report.title.board", found.name()),
                            "monitor-" + found.number() + "-" + day.day(),
                            Optional.empty(),
                            Optional.empty(),
                            found.report()));
        }
        MonitorReport report = reports.of(signedIn.actor(), day.day());
        return Optional.of(sector(report, "monitor-" + day.day(), Optional.empty()));
    }

    private Reported frozen(Snapshot snapshot, MonitorReport report) {
        String made = TEXTS.tell(
                "report.frozen",
                String.valueOf(snapshot.id()),
                snapshot.maker(),
                days.moment(snapshot.madeAt()),
                snapshot.why());
        return sector(report, "momentopname-" + snapshot.id(), Optional.of(made));
    }

    private static Reported sector(MonitorReport report, String name, Optional<String> frozen) {
        return new Reported(TEXTS.tell("report.title"), name, frozen, Optional.of(YearParagraph.of(report)), report);
    }

    private List<String> about(Reported reported) {
        var lines = new ArrayList<String>();
        lines.add(reported.title());
        lines.add(TEXTS.tell("report.on", days.day(reported.report().on())));
        reported.frozen().ifPresent(lines::add);
        reported.paragraph().ifPresent(lines::add);
        Definitions.all().forEach(definition -> lines.add(definition.name() + ": " + definition.text()));
        lines.add(TEXTS.tell("report.source"));
        return lines;
    }
}
