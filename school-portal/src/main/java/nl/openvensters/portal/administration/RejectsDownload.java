package nl.openvensters.portal.administration;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import nl.openvensters.account.Actor;
import nl.openvensters.importing.ImportResult;
import nl.openvensters.importing.Reject;
import nl.openvensters.importing.RejectReport;
import nl.openvensters.importing.run.Imports;
import nl.openvensters.importing.run.PastRuns;
import nl.openvensters.portal.login.SignedIn;

/** The rejected rows of a run ({@code nummer}), or of a file ({@code rij}, from 0) of a try ({@code map}), as CSV. */
@WebServlet("/beheer/afgekeurd.csv")
public class RejectsDownload extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PastRuns runs;

    @Inject
    private transient Imports imports;

    @Inject
    private transient SignedIn signedIn;

    private record Rejected(String file, List<Reject> rows) {}

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Actor actor = signedIn.actor();
        int number = number(request, "nummer");
        Optional<Rejected> rejected = number >= 0
                ? runs.find(actor, number).map(run -> new Rejected(run.file(), runs.rejects(actor, number)))
                : tried(actor, request);
        if (rejected.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"afgekeurd.csv\"");
        RejectReport.write(rejected.get().file(), rejected.get().rows(), response.getWriter());
    }

    private Optional<Rejected> tried(Actor actor, HttpServletRequest request) {
        int row = number(request, "rij");
        String upload = request.getParameter("map");
        return imports.job(actor, upload == null ? "" : upload)
                .filter(job -> row >= 0 && row < job.results().size())
                .map(job -> {
                    ImportResult result = job.results().get(row);
                    return new Rejected(result.file().getFileName().toString(), result.rejects());
                });
    }

    private static int number(HttpServletRequest request, String name) {
        String digits = request.getParameter(name);
        return digits != null && digits.matches("[0-9]{1,9}") ? Integer.parseInt(digits) : -1;
    }
}
