package nl.openvensters.portal.monitor;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.ResourceBundle;
import nl.openvensters.figure.SmallNumbers;
import nl.openvensters.language.Dutch;
import nl.openvensters.portal.Days;
import nl.openvensters.portal.Texts;
import nl.openvensters.portal.login.SignedIn;
import nl.openvensters.school.SchoolCode;
import nl.openvensters.story.chart.Picture;
import nl.openvensters.visit.VisitorMonths;
import nl.openvensters.visit.VisitorMonths.Month;
import nl.openvensters.visit.VisitorMonths.Part;

/** How many visitors the public site had: of all, beside the other key figures, and of one school. */
@Named
@RequestScoped
public class VisitorsView {

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("nl.openvensters.portal.Visits");

    @Inject
    private VisitorMonths visitors;

    @Inject
    private MonitorTargets targets;

    @Inject
    private Days days;

    @Inject
    private SignedIn signedIn;

    private LocalDate today;
    private LocalDate shownOn;
    private Shown shown;

    /** A line of the table. */
    public record Line(String name, int visitors) {}

    @PostConstruct
    void open() {
        today = days.today();
    }

    /** The twelve whole months before a day, with words around them. */
    public Shown before(LocalDate day) {
        // A page asks for it once for each of its parts.
        if (shown == null || !day.equals(shownOn)) {
            shown = new Shown(visitors.before(signedIn.actor(), day), targets.visitors());
            shownOn = day;
        }
        return shown;
    }

    /** What the page shows of a year. */
    public static final class Shown {

        private final VisitorMonths.Year year;
        private final int target;

        private Shown(VisitorMonths.Year year, int target) {
            this.year = year;
            this.target = target;
        }

        public boolean isCounted() {
            return year.last().isPresent();
        }

        /** Whether there is more than one month to draw a line through. */
        public boolean isHistory() {
            return year.months().size() > 1;
        }

        public Picture getPicture() {
            return MonitorPictures.visitors(year.months(), target);
        }

        /** Of the last whole month. */
        public int getLast() {
            return year.last().map(Month::visitors).orElse(0);
        }

        /** {@code In oktober 2026; gemiddeld 1.234 per maand over 12 maanden.} */
        public String getDetail() {
            return year.last()
                    .map(last -> say(
                            year.months().size() == 1 ? "detail.one" : "detail",
                            Dutch.month(last.month()),
                            year.mean(),
                            year.months().size()))
                    .orElseGet(() -> say("none"));
        }

        /** Newest first. */
        public List<Line> getMonths() {
            var lines = new ArrayList<>(year.months().stream()
                    .map(month -> new Line(Dutch.month(month.month()), month.visitors()))
                    .toList());
            Collections.reverse(lines);
            return lines;
        }

        public List<Line> getDevices() {
            return named("device.", year.devices());
        }

        public List<Line> getEntrances() {
            return named("entrance.", year.entrances());
        }

        /** Without a result. */
        public List<Line> getSearches() {
            return year.searches().stream()
                    .map(part -> new Line(part.value(), part.visitors()))
                    .toList();
        }

        private static List<Line> named(String key, List<Part> parts) {
            return parts.stream()
                    .map(part -> new Line(say(key + part.value()), part.visitors()))
                    .toList();
        }
    }

    /** One sentence about the page of a school this month. */
    public String ofSchool(String code) {
        int seen = visitors.ofSchool(new SchoolCode(code), today);
        // Of fewer people nothing is told, here too: a school could guess who it was.
        return seen < SmallNumbers.LEAST_COUNT ? say("school.few", SmallNumbers.LEAST_COUNT) : say("school", seen);
    }

    private static String say(String key, Object... filling) {
        return new MessageFormat(TEXTS.getString(key), Texts.DUTCH).format(filling);
    }
}
