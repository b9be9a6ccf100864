package nl.openvensters.portal.monitor;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import nl.openvensters.monitor.report.Snapshot;
import nl.openvensters.monitor.report.SnapshotRefused;
import nl.openvensters.monitor.report.Snapshots;
import nl.openvensters.portal.Days;
import nl.openvensters.portal.Messages;
import nl.openvensters.portal.PageTurn;
import nl.openvensters.portal.login.SignedIn;
import nl.openvensters.portal.table.AskedFile;
import nl.openvensters.portal.table.TableColumn;
import nl.openvensters.publication.answer.DutchDate;

/** The frozen figures, and the form to freeze those of a day. */
@Named
@RequestScoped
public class SnapshotsView {

    @Inject
    private Snapshots snapshots;

    @Inject
    private Days days;

    @Inject
    private SignedIn signedIn;

    @Inject
    private HttpServletRequest request;

    private LocalDate day;
    private String why;
    private List<Snapshot> all;

    /** The day of the page that somebody came from; of today nothing can be frozen yet, so then it is yesterday. */
    @PostConstruct
    void open() {
        LocalDate yesterday = days.today().minusDays(1);
        day = DutchDate.parse(request.getParameter("datum"))
                .filter(asked -> asked.isBefore(yesterday))
                .orElse(yesterday);
    }

    /** Freezes the day and opens what was frozen. */
    public String freeze() throws IOException {
        long[] made = {0};
        PageTurn.attempt(FigureTexts.TEXTS, () -> {
            try {
                made[0] = snapshots.freeze(signedIn.actor(), day, why);
            } catch (SnapshotRefused e) {
                Messages.failAt(
                        switch (e.why()) {
                            case NO_REASON, LONG_REASON -> "freeze:why";
                            default -> "freeze:day";
                        },
                        FigureTexts.TEXTS.tell("refused." + e.why()));
            }
        });
        return made[0] == 0 ? null : "/monitor/momentopname?faces-redirect=true&nummer=" + made[0];
    }

    /** The list as a file, when the address asks for it. */
    public void save() throws IOException {
        PageTurn.attempt(
                FigureTexts.TEXTS,
                () -> AskedFile.send(
                        request,
                        "momentopnamen",
                        "momentopnamen",
                        List.of(
                                column("number", made -> String.valueOf(made.id())),
                                column("on", made -> days.day(made.on())),
                                column("why", Snapshot::why),
                                column("by", Snapshot::maker),
                                column("at", made -> days.moment(made.madeAt()))),
                        this::getAll));
    }

    private static TableColumn<Snapshot> column(String header, Function<Snapshot, String> text) {
        return TableColumn.plain(FigureTexts.TEXTS.tell("made." + header), text);
    }

    public List<Snapshot> getAll() {
        if (all == null) {
            all = snapshots.all(signedIn.actor());
        }
        return all;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
