package nl.openvensters.site.agreement;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.openvensters.agreement.Agreement;
import nl.openvensters.agreement.AgreementCsv;
import nl.openvensters.agreement.AgreementWords;
import nl.openvensters.agreement.Goal;
import nl.openvensters.agreement.Measurement;
import nl.openvensters.agreement.Measuring;
import nl.openvensters.agreement.PublishedAgreements;
import nl.openvensters.agreement.PublishedAgreements.Edition;
import nl.openvensters.site.address.Addresses;
import nl.openvensters.time.Moment;

/** Hands out the numbers of an edition, all of them or those of one goal, each with document and page. */
@WebServlet(AgreementAddress.ROOT + "/*")
public class AgreementFileServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PublishedAgreements published;

    @Inject
    private transient Measuring measuring;

    @Inject
    private transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<AgreementAddress> asked =
                AgreementAddress.of(Addresses.path(request)).filter(AgreementAddress::file);
        Optional<Edition> found = asked.flatMap(one -> one.edition(published));
        List<Goal> goals = found.map(
                        edition -> goals(edition.agreement(), asked.get().last().orElseThrow()))
                .orElse(List.of());
        if (goals.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Edition edition = found.get();
        byte[] file = AgreementCsv.of(
                        edition.agreement(),
                        goals,
                        edition.on().map(LocalDate::toString).orElseGet(() -> AgreementWords.text("file.draft")),
                        measured(edition, goals),
                        // A past edition tells of then; what schools say is of today.
                        indicator -> edition.isLatest() ? measuring.own(indicator) : List.of())
                .getBytes(StandardCharsets.UTF_8);
        // Programs of other sites read this as they read the API.
        response.setHeader("Access-Control-Allow-Origin", "*");
        response.setHeader("Cache-Control", edition.on().isEmpty() ? "no-store" : "no-cache");
        response.setContentType("text/csv;charset=UTF-8;header=present");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name(edition, asked.get()) + "\"");
        response.setContentLength(file.length);
        response.getOutputStream().write(file);
    }

    private static List<Goal> goals(Agreement agreement, String name) {
        return name.equals(AgreementAddress.ALL)
                ? agreement.goals()
                : agreement.goal(name).map(List::of).orElse(List.of());
    }

    private List<Measurement> measured(Edition edition, List<Goal> goals) {
        if (goals.stream().noneMatch(Goal::isLive)) {
            return List.of();
        }
        LocalDate today = Moment.of(clock).day();
        return measuring.until(edition.isLatest() ? today : edition.on().orElse(today));
    }

    private static String name(Edition edition, AgreementAddress asked) {
        return edition.agreement().code()
                + edition.on().map(day -> "-" + day).orElse("-concept")
                + "-" + asked.last().orElseThrow() + ".csv";
    }
}
