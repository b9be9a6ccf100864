package nl.openvensters.portal.monitor;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.openvensters.account.Actor;
import nl.openvensters.indicator.Catalogue;
import nl.openvensters.monitor.BoardLogins;
import nl.openvensters.monitor.FillRates;
import nl.openvensters.monitor.FillSnapshot;
import nl.openvensters.monitor.LoginShare;
import nl.openvensters.monitor.MonitorDays;
import nl.openvensters.portal.Days;
import nl.openvensters.portal.login.SignedIn;
import nl.openvensters.story.chart.Picture;
import nl.openvensters.story.chart.ProgressChart;
import nl.openvensters.visit.VisitorMonths;

/** The monitor on the day that the address asks for; without one, today. */
@Named
@RequestScoped
public class MonitorView {

    /** One line of the table under a line over time. */
    public record DayLine(LocalDate on, FillSnapshot fill, LoginShare logins) {}

    /** One bar of the histogram as text: from and up to which percentage, how many schools. */
    public record Tenth(int from, int to, int schools) {}

    /** An indicator that schools miss, by its shown name. */
    public record Missed(String name, int schools, int applicable) {

        /** The part of the schools for which it counts, from 0 to 1. */
        public double share() {
            return (double) schools / applicable;
        }
    }

    @Inject
    private FillRates fillRates;

    @Inject
    private BoardLogins boardLogins;

    @Inject
    private Catalogue catalogue;

    @Inject
    private VisitorMonths visitorMonths;

    @Inject
    private AskedDayView asked;

    @Inject
    private Days days;

    @Inject
    private SignedIn signedIn;

    @Inject
    private HttpServletRequest request;

    @Inject
    private MonitorTargets targets;

    private List<DayLine> moments = List.of();
    private DayLine yearBefore;
    private VisitorMonths.Year visitors;

    /** Computes what the page shows, from the day in the address. */
    @PostConstruct
    void load() {
        Actor actor = signedIn.actor();
        LocalDate today = days.today();
        LocalDate since = fillRates.since().orElse(today);
        LocalDate before = getDay().minusYears(1);
        List<LocalDate> line = MonitorDays.upTo(getDay(), since);
        List<LocalDate> read = Stream.concat(Stream.of(before), line.stream())
                .distinct()
                .sorted()
                .toList();
        List<FillSnapshot> fills = fillRates.over(actor, read);
        List<LoginShare> logins = boardLogins.over(actor, read);
        List<DayLine> all = IntStream.range(0, read.size())
                .mapToObj(i -> new DayLine(read.get(i), fills.get(i), logins.get(i)))
                .toList();
        moments = all.stream().filter(moment -> line.contains(moment.on())).toList();
        yearBefore = all.get(read.indexOf(before));
        visitors = visitorMonths.before(actor, getDay());
    }

    /** What the sector wants to reach, in a sentence. @param key of the figure: {@code logins}, {@code fill}, {@code visitors} */
    public String target(String key) {
        return targets.sentence(key);
    }

    public String getTitle() {
        return MonitorPictures.text("title");
    }

    public FillSnapshot getFill() {
        return moments.get(moments.size() - 1).fill();
    }

    public LoginShare getLogins() {
        return moments.get(moments.size() - 1).logins();
    }

    /** Whether there is more than one day to draw a line through. */
    public boolean isHistory() {
        return moments.size() > 1;
    }

    /** Newest first, for the table. */
    public List<DayLine> getMoments() {
        var newest = new ArrayList<DayLine>(moments);
        Collections.reverse(newest);
        return newest;
    }

    public Picture getLoginPicture() {
        return MonitorPictures.progress(
                "logins",
                moments.stream()
                        .map(moment -> new ProgressChart.Point(
                                moment.on(), moment.logins().share()))
                        .toList(),
                targets.boards());
    }

    public Picture getFillPicture() {
        return MonitorPictures.progress(
                "fill",
                moments.stream()
                        .map(moment -> new ProgressChart.Point(
                                moment.on(), moment.fill().share()))
                        .toList(),
                targets.schools());
    }

    public Picture getTenthsPicture() {
        return MonitorPictures.tenths(getFill().tenths());
    }

    public List<Tenth> getTenths() {
        return IntStream.range(0, 10)
                .mapToObj(i -> new Tenth(10 * i, 10 * i + 10, getFill().tenths().get(i)))
                .toList();
    }

    public List<Missed> getMissed() {
        return getFill().missing().stream()
                .filter(missed -> missed.schools() > 0)
                .map(missed -> new Missed(
                        catalogue
                                .find(missed.indicator())
                                .map(indicator -> indicator.name())
                                .orElse(missed.indicator()),
                        missed.schools(),
                        missed.applicable()))
                .toList();
    }

    /** What the rule does not count on the day, in sentences; empty when all counts. */
    public List<String> getLeftOut() {
        return LeftOutText.sentences(getFill().leftOut(), catalogue);
    }

    public LocalDate getDay() {
        return asked.getShown();
    }

    /** How it was a year earlier, in a sentence; another one when nothing was counted then. */
    public String getLoginsBefore() {
        LoginShare before = yearBefore.logins();
        return before.loggedIn() == 0
                ? MonitorPictures.text("before.none")
                : MonitorPictures.text("logins.before", before.share(), before.shareOfSchools());
    }

    public String getFillBefore() {
        FillSnapshot before = yearBefore.fill();
        return before.rate().published() == 0
                ? MonitorPictures.text("before.none")
                : MonitorPictures.text("fill.before", before.filled(), before.share());
    }

    public String getVisitorsBefore() {
        VisitorMonths.Year before = visitorMonths.before(signedIn.actor(), getDay().minusYears(1));
        return before.months().isEmpty()
                ? MonitorPictures.text("before.none")
                : MonitorPictures.text("visitors.before", before.mean());
    }

    /** What the sector says of this every year, to take over. */
    public String getParagraph() {
        return YearParagraph.of(getDay(), getFill(), getLogins(), visitors);
    }

    /** What follows from the limit in the address. */
    public WhatIf getWhatIf() {
        return WhatIf.of(
                request.getParameter("grens"), getFill().atLeast(), getFill().schools());
    }
}
