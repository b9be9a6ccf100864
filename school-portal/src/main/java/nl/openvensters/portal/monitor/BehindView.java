package nl.openvensters.portal.monitor;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.openvensters.monitor.report.MonitorReport;
import nl.openvensters.monitor.report.MonitorReports;
import nl.openvensters.portal.login.SignedIn;

/** What lies behind the key figures of a day: by indicator, theme, place, board and kind of school. */
@Named
@RequestScoped
public class BehindView {

    /** What another page of the monitor shows. */
    private static final Set<String> ELSEWHERE = Set.of(
            "key", "moments", "limits", "boards", "visitors", "devices", "entrances", "pages", "topics", "searches");

    @Inject
    private MonitorReports reports;

    @Inject
    private AskedDayView asked;

    @Inject
    private SignedIn signedIn;

    private MonitorReport report;

    @PostConstruct
    void load() {
        report = reports.of(signedIn.actor(), asked.getShown());
    }

    public List<ShownTable> getTables() {
        return report.tables().stream()
                .filter(table -> !ELSEWHERE.contains(table.id()))
                .map(FigureTexts::shown)
                .toList();
    }

    public LocalDate getDay() {
        return asked.getShown();
    }
}
