package nl.openvensters.portal.questionnaire;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import nl.openvensters.account.NotAllowed;
import nl.openvensters.portal.Days;
import nl.openvensters.portal.Texts;
import nl.openvensters.portal.login.SignedIn;
import nl.openvensters.questionnaire.result.Results;
import nl.openvensters.questionnaire.result.RoundResult;
import nl.openvensters.questionnaire.round.HeldRound;

/**
 * A result as a file ({@code nummer}): the report as PDF, and the package of the safety monitor for the inspectorate, which
 * has its three parts and nothing else.
 */
@WebServlet(urlPatterns = {"/vragenlijsten/rapport.pdf", "/vragenlijsten/veiligheid.csv"})
public class ReportFiles extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Texts TEXTS = RoundsView.TEXTS;

    @Inject
    private transient Results results;

    @Inject
    private transient SignedIn signedIn;

    @Inject
    private transient Days days;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean pdf = request.getServletPath().endsWith(".pdf");
        RoundResult result;
        try {
            String number = Optional.ofNullable(request.getParameter("nummer")).orElse("");
            if (!number.matches("[1-9][0-9]{0,17}")) {
                throw new IllegalArgumentException("No round " + number);
            }
            result = results.of(signedIn.actor(), Long.parseLong(number));
            if (!pdf && !result.round().questionnaire().isSafetyMonitor()) {
                throw new IllegalArgumentException("No safety monitor");
            }
        } catch (NotAllowed e) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        } catch (IllegalArgumentException e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        var file = new ByteArrayOutputStream();
        if (pdf) {
            ReportPdf.write(result, lead(result.round()), source(result.round()), file);
        } else {
            SafetyFile.write(result, file);
        }
        response.setContentType(pdf ? "application/pdf" : "text/csv; charset=UTF-8");
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"" + (pdf ? "rapport-" : "veiligheidsmonitor-")
                        + result.round().code() + "-" + result.round().schoolYear() + (pdf ? ".pdf" : ".csv") + "\"");
        response.setContentLength(file.size());
        file.writeTo(response.getOutputStream());
    }

    private String lead(HeldRound round) {
        return TEXTS.tell(
                "result.lead",
                round.answered(),
                round.invited(),
                days.day(round.closedOn().orElseThrow()),
                round.schoolYear().toString());
    }

    private static String source(HeldRound round) {
        return TEXTS.tell(
                round.questionnaire().isScan() ? "result.source.scan" : "result.source",
                round.source().orElse("Open Vensters"),
                round.questionnaire().name().dutch(),
                round.questionnaire().version(),
                round.minimum());
    }
}
