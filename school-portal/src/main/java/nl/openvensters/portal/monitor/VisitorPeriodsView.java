package nl.openvensters.portal.monitor;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
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
import nl.openvensters.portal.Days;
import nl.openvensters.portal.Texts;
import nl.openvensters.portal.login.SignedIn;
import nl.openvensters.visit.VisitorPeriods;
import nl.openvensters.visit.VisitorPeriods.Per;
import nl.openvensters.visit.VisitorPeriods.Period;

/** Visitors of the public site by day, week or month, on what they looked and how they came. */
@Named
@RequestScoped
public class VisitorPeriodsView {

    private static final Texts TEXTS = FigureTexts.TEXTS;

    /** One of the lengths of a period. @param key in the address */
    public record Length(String key, String name, boolean chosen) {}

    @Inject
    private VisitorPeriods visitors;

    @Inject
    private AskedDayView asked;

    @Inject
    private Days days;

    @Inject
    private SignedIn signedIn;

    @Inject
    private HttpServletRequest request;

    private Per per;
    private VisitorPeriods.Series series;

    @PostConstruct
    void load() {
        per = Stream.of(Per.values())
                .filter(one -> key(one).equals(request.getParameter("per")))
                .findFirst()
                .orElse(Per.MONTH);
        series = visitors.upTo(signedIn.actor(), asked.getShown(), per);
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

    public List<Length> getLengths() {
        return Stream.of(Per.values())
                .map(one -> new Length(key(one), TEXTS.tell("visitors." + text(one)), one == per))
                .toList();
    }

    /** As it stands in the address: {@code dag}, {@code week} or {@code maand}. */
    public String getPer() {
        return key(per);
    }

    /** The periods, newest first, and then on what visitors looked, how they came, at what, and what they did not find. */
    public List<VisitorLines> getTables() {
        var periods = new ArrayList<>(series.periods().stream()
                .map(period -> new VisitorLines.Count(name(period), period.visitors()))
                .toList());
        Collections.reverse(periods);
        return List.of(
                new VisitorLines(
                        "periods",
                        TEXTS.tell("visitors.periods." + text(per)),
                        TEXTS.tell("visitors.period"),
                        TEXTS.tell("visitors.lead." + text(per)),
                        periods),
                VisitorLines.of("devices", series.devices()),
                VisitorLines.of("entrances", series.entrances()),
                VisitorLines.of("pages", series.pages()),
                VisitorLines.of("topics", series.topics()),
                VisitorLines.of("searches", series.searches()));
    }

    private String name(Period period) {
        return switch (per) {
            case DAY -> days.day(period.from());
            case WEEK -> TEXTS.tell("visitors.from.to", days.shortDay(period.from()), days.day(period.to()));
            case MONTH -> Dutch.month(YearMonth.from(period.from()));
        };
    }

    public LocalDate getDay() {
        return asked.getShown();
    }
}
