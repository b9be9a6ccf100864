package nl.openvensters.portal.monitor;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.openvensters.indicator.Catalogue;
import nl.openvensters.monitor.FillRates;
import nl.openvensters.monitor.report.Figure;
import nl.openvensters.monitor.report.MonitorReport;
import nl.openvensters.monitor.report.MonitorReports;
import nl.openvensters.monitor.report.Snapshot;
import nl.openvensters.monitor.report.Snapshots;
import nl.openvensters.portal.Days;
import nl.openvensters.portal.Texts;
import nl.openvensters.portal.guide.GuideCountsView;
import nl.openvensters.portal.login.SignedIn;

/**
 * The report that an address asks for: of a day ({@code datum}), of the sector or of a board ({@code bestuur}), or of a
 * snapshot ({@code opname}).
 */
@RequestScoped
public class AskedReport {

    private static final Texts TEXTS = FigureTexts.TEXTS;

    @Inject
    private MonitorReports reports;

    @Inject
    private Snapshots snapshots;

    @Inject
    private FillRates rates;

    @Inject
    private Catalogue catalogue;

    @Inject
    private GuideCountsView guides;

    @Inject
    private MonitorTargets targets;

    @Inject
    private AskedDayView asked;

    @Inject
    private Days days;

    @Inject
    private SignedIn signedIn;

    /**
     * @return empty when the address names what is not there
     * @throws nl.openvensters.account.NotAllowed when the person may not see it
     */
    Optional<Reported> of(HttpServletRequest request) {
        String snapshot = request.getParameter("opname");
        if (snapshot != null) {
            return snapshot.matches("[0-9]{1,18}")
                    ? snapshots
                            .find(signedIn.actor(), Long.parseLong(snapshot))
                            .map(frozen -> frozen(frozen.snapshot(), frozen.report()))
                    : Optional.empty();
        }
        LocalDate day = asked.getShown();
        String board = request.getParameter("bestuur");
        if (board != null) {
            return reports.ofBoard(signedIn.actor(), board, day)
                    .map(found -> new Reported(
                            TEXTS.tell("report.title.board", found.name()),
                            "monitor-" + found.number() + "-" + day,
                            Optional.empty(),
                            Optional.empty(),
                            List.of(),
                            leftOut(day),
                            found.report()));
        }
        MonitorReport report = reports.of(signedIn.actor(), day);
        return Optional.of(sector(report, "monitor-" + day, Optional.empty(), beside(day), leftOut(day)));
    }

    private List<ShownTable> beside(LocalDate day) {
        return Stream.concat(Stream.of(targets.table()), guidesOn(day)).toList();
    }

    /** How many guides are in each state, which is known of today only. */
    private Stream<ShownTable> guidesOn(LocalDate day) {
        return day.equals(days.today()) && guides.isThere()
                ? Stream.of(new ShownTable(
                        "guides",
                        TEXTS.tell("table.guides"),
                        guides.getLead(),
                        TEXTS.tell("first.guides"),
                        List.of(TEXTS.tell("column.schools")),
                        guides.getCounts().stream()
                                .map(one -> ShownTable.Row.of(one.state(), Figure.count(one.schools())))
                                .toList()))
                : Stream.empty();
    }

    private Reported frozen(Snapshot snapshot, MonitorReport report) {
        String made = TEXTS.tell(
                "report.frozen",
                String.valueOf(snapshot.id()),
                snapshot.maker(),
                days.moment(snapshot.madeAt()),
                snapshot.why());
        // What the rule left out then is not kept with the figures.
        return sector(report, "momentopname-" + snapshot.id(), Optional.of(made), List.of(), List.of());
    }

    private List<String> leftOut(LocalDate day) {
        return LeftOutText.sentences(rates.at(day).leftOut(), catalogue);
    }

    private static Reported sector(
            MonitorReport report, String name, Optional<String> frozen, List<ShownTable> beside, List<String> leftOut) {
        return new Reported(
                TEXTS.tell("report.title"),
                name,
                frozen,
                Optional.of(YearParagraph.of(report)),
                beside,
                leftOut,
                report);
    }
}
