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
import nl.openvensters.markup.CsvLines;
import nl.openvensters.portal.login.SignedIn;
import nl.openvensters.questionnaire.round.BoardRounds;
import nl.openvensters.school.BoardNumber;
import nl.openvensters.surveyplan.SampleSize;
import nl.openvensters.surveyplan.SurveySettings;

/** The response at all schools of a board ({@code bestuur}) as a file. */
@WebServlet("/vragenlijsten/respons.csv")
public class ResponseFile extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient BoardRounds rounds;

    @Inject
    private transient SurveySettings settings;

    @Inject
    private transient SignedIn signedIn;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        BoardRounds.Response found;
        try {
            String number = Optional.ofNullable(request.getParameter("bestuur")).orElse("");
            found = rounds.response(signedIn.actor(), new BoardNumber(number));
        } catch (NotAllowed e) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        } catch (IllegalArgumentException e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        var file = new ByteArrayOutputStream();
        CsvLines csv = CsvLines.forSpreadsheet(file);
        csv.line(
                "VESTIGING",
                "SCHOOL",
                "VRAGENLIJST",
                "SCHOOLJAAR",
                "GEVRAAGD",
                "INGEVULD",
                "NODIG",
                "TOT_EN_MET",
                "GESLOTEN_OP");
        ResponseLine.of(found, new SampleSize(settings.margin()))
                .forEach(line -> csv.line(
                        line.round().code(),
                        line.round().name(),
                        line.round().questionnaire().name().dutch(),
                        line.round().schoolYear().toString(),
                        line.round().invited(),
                        line.round().answered(),
                        line.needed(),
                        line.round().closesOn(),
                        line.round().closedOn().map(Object::toString).orElse("")));
        csv.flush();
        response.setContentType("text/csv; charset=UTF-8");
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"respons-" + found.board().code() + "-" + found.year() + ".csv\"");
        response.setContentLength(file.size());
        file.writeTo(response.getOutputStream());
    }
}
