package nl.openvensters.portal.monitor;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import nl.openvensters.language.Dutch;
import nl.openvensters.monitor.FillRates;
import nl.openvensters.portal.Days;
import nl.openvensters.portal.Texts;
import nl.openvensters.portal.login.SignedIn;
import nl.openvensters.visit.VisitorMonths.Part;
import nl.openvensters.visit.VisitorPeriods;
import nl.openvensters.visit.VisitorPeriods.Per;
import nl.openvensters.visit.VisitorPeriods.Period;

/** Visitors of the public site by day, week or month, on what they looked and how they came. */
@Named
@RequestScoped
public class VisitorPeriodsView {

    private static final Texts TEXTS = FigureTexts.TEXTS;

    /**
     * A period, device, entrance or search.
     *
     * @param part of the largest, from 0 to 1
     */
    public record Line(String name, int visitors, double part) {}

    @Inject
    private VisitorPeriods visitors;

    @Inject
    private FillRates rates;

    @Inject
    private Days days;

    @Inject
    private SignedIn signedIn;

    @Inject
    private HttpServletRequest request;

    private AskedDay asked;
    private Per per;
    private VisitorPeriods.Series series;

    @PostConstruct
    void load() {
        LocalDate today = days.today();
        asked = AskedDay.of(request.getParameter("datum"), rates.since().orElse(today), today);
        per = Stream.of(Per.values())
                .filter(one -> key(one).equals(request.getParameter("per")))
                .findFirst()
                .orElse(Per.MONTH);
        series = visitors.upTo(signedIn.actor(), asked.day(), per);
    }

    private static String key(Per per) {
        return switch (per) {
            case DAY -> "dag";
            case WEEK -> "week";
            case MONTH -> "maand";
        };
    }

    private static String text(Per per) {
        return per.name().toLowerCase(Texts.DUTCH);
    }

    /** How long a period can be, as it stands in the address. */
    public List<SelectItem> getLengths() {
        return Stream.of(Per.values())
                .map(one -> new SelectItem(key(one), TEXTS.tell("visitors." + text(one))))
                .toList();
    }

    public String getLength() {
        return key(per);
    }

    public String getLead() {
        return TEXTS.tell("visitors.lead." + text(per));
    }

    /** Newest first. */
    public List<Line> getPeriods() {
        int most = series.periods().stream().mapToInt(Period::visitors).max().orElse(0);
        var lines = new ArrayList<>(series.periods().stream()
                .map(period -> line(name(period), period.visitors(), most))
                .toList());
        Collections.reverse(lines);
        return lines;
    }

    private String name(Period period) {
        return switch (per) {
            case DAY -> days.day(period.from());
            case WEEK -> TEXTS.tell("visitors.from.to", days.shortDay(period.from()), days.day(period.to()));
            case MONTH -> Dutch.month(YearMonth.from(period.from()));
        };
    }

    public List<Line> getDevices() {
        return named("devices", series.devices());
    }

    public List<Line> getEntrances() {
        return named("entrances", series.entrances());
    }

    public List<Line> getPages() {
        return named("pages", series.pages());
    }

    public List<Line> getTopics() {
        return named("topics", series.topics());
    }

    /** Without a result. */
    public List<Line> getSearches() {
        int most = most(series.searches());
        return series.searches().stream()
                .map(part -> line(part.value(), part.visitors(), most))
                .toList();
    }

    private static List<Line> named(String table, List<Part> parts) {
        return parts.stream()
                .map(part -> line(FigureTexts.name(table, part.value(), ""), part.visitors(), most(parts)))
                .toList();
    }

    private static int most(List<Part> parts) {
        return parts.stream().mapToInt(Part::visitors).max().orElse(0);
    }

    private static Line line(String name, int visitors, int most) {
        return new Line(name, visitors, most == 0 ? 0 : (double) visitors / most);
    }

    public LocalDate getDay() {
        return asked.day();
    }

    /** What stands in the field for the day. */
    public String getTypedDay() {
        return asked.typed(request.getParameter("datum"));
    }

    /** Key of a text that tells why another day is shown than was asked for; null when it is not. */
    public String getNotice() {
        return asked.notice().orElse(null);
    }
}
