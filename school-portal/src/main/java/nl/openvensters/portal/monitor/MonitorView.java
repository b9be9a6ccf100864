package nl.openvensters.portal.monitor;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.openvensters.indicator.Catalogue;
import nl.openvensters.monitor.BoardLogins;
import nl.openvensters.monitor.BoardProgress;
import nl.openvensters.monitor.BoardsInNeed;
import nl.openvensters.monitor.FillRates;
import nl.openvensters.monitor.FillSnapshot;
import nl.openvensters.monitor.LoginShare;
import nl.openvensters.publication.answer.DutchDate;
import nl.openvensters.story.chart.Picture;
import nl.openvensters.story.chart.ProgressChart;
import nl.openvensters.time.Moment;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The monitor on the day that the address asks for; without one, today. */
@Named
@RequestScoped
public class MonitorView {

    /** One line of the table under a line over time. */
    public record Moment(LocalDate on, FillSnapshot fill, LoginShare logins) {}

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
    private BoardsInNeed boardsInNeed;

    @Inject
    private Catalogue catalogue;

    @Inject
    private Clock clock;

    @Inject
    private HttpServletRequest request;

    /** What the sector wants to reach; no source settles it, so whoever runs the product may. */
    @Inject
    @ConfigProperty(name = "monitor.target.boards", defaultValue = "95")
    private int boardsTarget;

    @Inject
    @ConfigProperty(name = "monitor.target.schools", defaultValue = "70")
    private int schoolsTarget;

    private int page;
    private LocalDate day;
    private String notice;
    private List<Moment> moments = List.of();
    private List<BoardProgress> boards = List.of();

    /** Computes what the page shows, from the day and the page of boards in the address. */
    @PostConstruct
    void load() {
        LocalDate since = fillRates.since().orElse(LocalDate.now(clock));
        day = chosen(request.getParameter("datum"), since);
        List<LocalDate> days = MonitorDays.upTo(day, since);
        List<FillSnapshot> fills = fillRates.over(days);
        List<LoginShare> logins = boardLogins.over(days);
        moments = IntStream.range(0, days.size())
                .mapToObj(i -> new Moment(days.get(i), fills.get(i), logins.get(i)))
                .toList();
        page = Math.min(pageNumber(request.getParameter("pagina")), getPages());
        boards = boardsInNeed.page(getFill(), page);
    }

    private static int pageNumber(String asked) {
        return asked != null && asked.matches("[1-9][0-9]{0,4}") ? Integer.parseInt(asked) : 1;
    }

    private LocalDate chosen(String askedDay, LocalDate since) {
        LocalDate today = LocalDate.now(clock);
        if (askedDay == null || askedDay.isBlank()) {
            return today;
        }
        Optional<LocalDate> asked = DutchDate.parse(askedDay);
        if (asked.isEmpty()) {
            notice = "notice.unreadable";
            return today;
        }
        if (asked.get().isAfter(today)) {
            notice = "notice.future";
            return today;
        }
        if (asked.get().isBefore(since)) {
            notice = "notice.early";
            return since;
        }
        return asked.get();
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
    public List<Moment> getMoments() {
        var newest = new ArrayList<Moment>(moments);
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
                boardsTarget);
    }

    public Picture getFillPicture() {
        return MonitorPictures.progress(
                "fill",
                moments.stream()
                        .map(moment -> new ProgressChart.Point(
                                moment.on(), moment.fill().share()))
                        .toList(),
                schoolsTarget);
    }

    public Picture getTenthsPicture() {
        return MonitorPictures.tenths(getFill());
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

    public List<BoardProgress> getBoards() {
        return boards;
    }

    public int getPages() {
        return Math.max(1, (getFill().boards().size() + BoardsInNeed.PAGE_SIZE - 1) / BoardsInNeed.PAGE_SIZE);
    }

    public int getPage() {
        return page;
    }

    public LocalDate getDay() {
        return day;
    }

    /** What stands in the field for the day: what was typed when that could not be read. */
    public String getTypedDay() {
        return "notice.unreadable".equals(notice) ? request.getParameter("datum") : DutchDate.write(day);
    }

    /** Key of a text that tells why another day is shown than was asked for; empty when it is not. */
    public String getNotice() {
        return notice;
    }
}
