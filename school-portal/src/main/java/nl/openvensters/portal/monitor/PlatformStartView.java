package nl.openvensters.portal.monitor;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.openvensters.monitor.BoardList;
import nl.openvensters.monitor.BoardLogins;
import nl.openvensters.monitor.BoardSummary;
import nl.openvensters.monitor.FillRates;
import nl.openvensters.monitor.FillSnapshot;
import nl.openvensters.monitor.LoginShare;
import nl.openvensters.monitor.PlatformWork;
import nl.openvensters.monitor.PlatformWorks;
import nl.openvensters.portal.Days;
import nl.openvensters.portal.Texts;
import nl.openvensters.portal.login.SignedIn;
import nl.openvensters.time.Moment;

/** The start page of who has no school: of the administrator what waits, of the sector how far all are. */
@Named
@RequestScoped
public class PlatformStartView {

    private static final Texts TEXTS = Texts.of("Boards");
    private static final int HALF_A_YEAR = 6;

    /** Something that waits, with the page where it is done. */
    public record Line(String title, String why, String button, String address) {}

    @Inject
    private PlatformWorks works;

    @Inject
    private BoardList boards;

    @Inject
    private FillRates rates;

    @Inject
    private BoardLogins logins;

    @Inject
    private Days days;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Clock clock;

    private FillSnapshot fill;
    private LoginShare share;
    private List<Line> lines;

    /** What waits; empty when nothing does. */
    public List<Line> getLines() {
        if (lines == null) {
            lines = new ArrayList<>();
            if (signedIn.isAdministering()) {
                administration(works.of(signedIn.actor()));
            } else {
                sector(boards.all(signedIn.actor()));
            }
        }
        return lines;
    }

    private void administration(PlatformWork work) {
        work.lastImport()
                .filter(run -> run.failed() || run.rejected() > 0)
                .ifPresent(run -> lines.add(new Line(
                        TEXTS.tell(
                                run.failed() ? "work.import.failed" : "work.import.rejected",
                                run.file(),
                                run.rejected()),
                        TEXTS.tell("work.import.why", days.moment(run.at())),
                        TEXTS.tell("work.import.go"),
                        "beheer/inleesbeurt?nummer=" + run.run())));
        add("keys", work.keys(), "sleutels");
        add("refused", work.refused(), "verzonden?lot=REFUSED");
        add("expired", work.expired(), "uitnodigingen");
        add("unrun", work.unrun(), "besturen?zonder=ja");
    }

    private void sector(List<BoardSummary> all) {
        LocalDate since = Moment.of(clock).day().minusMonths(HALF_A_YEAR);
        add(
                "away",
                (int) all.stream()
                        .filter(board -> board.lastLogin()
                                .filter(day -> day.isAfter(since))
                                .isEmpty())
                        .count(),
                "besturen?volgorde=gezien");
        add(
                "fallen",
                (int) all.stream().filter(PlatformStartView::isFalling).count(),
                "besturen?trend=%3C0&volgorde=trend");
        add(
                "low",
                (int) all.stream().filter(board -> board.unfilled() > 0).count(),
                "besturen?onder80=%3E0&volgorde=-onder80");
        add(
                "messages",
                (int) all.stream().filter(board -> board.messages() > 0).count(),
                "besturen?berichten=%3E0&volgorde=-berichten");
    }

    private static boolean isFalling(BoardSummary board) {
        return board.trend().filter(points -> points < 0).isPresent();
    }

    private void add(String key, int count, String address) {
        if (count > 0) {
            lines.add(new Line(
                    TEXTS.tell("work." + key, count),
                    TEXTS.tell("work." + key + ".why"),
                    TEXTS.tell("work." + key + ".go"),
                    address));
        }
    }

    public FillSnapshot getFill() {
        if (fill == null) {
            fill = rates.at(signedIn.actor(), Moment.of(clock).day());
        }
        return fill;
    }

    public LoginShare getLogins() {
        if (share == null) {
            share = logins.at(signedIn.actor(), Moment.of(clock).day());
        }
        return share;
    }
}
