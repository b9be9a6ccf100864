package nl.openvensters.portal.planning;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.openvensters.language.Dutch;
import nl.openvensters.mail.MailSettings;
import nl.openvensters.planning.CalendarFeed;
import nl.openvensters.planning.PlannedEvent;
import nl.openvensters.portal.Days;
import nl.openvensters.portal.Messages;
import nl.openvensters.portal.Texts;
import nl.openvensters.portal.login.SignedIn;
import nl.openvensters.worklist.MySchool;

/** The calendar of the coming year by month, and its secret link. */
@Named
@RequestScoped
public class CalendarView {

    private static final Texts TEXTS = Texts.of("Planning");

    @Inject
    private CalendarFeed feed;

    @Inject
    private MailSettings settings;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Days days;

    @Inject
    private HttpServletRequest request;

    private List<PlannedEvent> events;
    private Map<String, List<PlannedEvent>> months;
    private long schools;
    private String link;

    @PostConstruct
    void read() {
        events = feed.events(signedIn.actor());
        schools = events.stream()
                .flatMap(event -> event.schools().stream())
                .map(MySchool::id)
                .distinct()
                .count();
        months = events.stream()
                .collect(Collectors.groupingBy(
                        event -> Dutch.month(YearMonth.from(event.day())), LinkedHashMap::new, Collectors.toList()));
    }

    /** Makes a new link and shows it once. */
    public void renew() {
        link = settings.page("agenda/" + feed.newLink(signedIn.actor()) + ".ics")
                .toString();
    }

    public void end() {
        feed.endLink(signedIn.actor());
        Messages.done(TEXTS.tell("feed.ended"));
    }

    /** The day, or around which day. */
    public String day(PlannedEvent event) {
        boolean fixed = event.kind() == PlannedEvent.Kind.GOES_ONLINE || event.kind() == PlannedEvent.Kind.AGREED;
        String key = fixed ? "on" : "around";
        return TEXTS.tell(key, days.shortDay(event.day()));
    }

    /** What kind it is, in words. */
    public String kind(PlannedEvent event) {
        boolean late = event.survey().filter(due -> due.isLate(days.today())).isPresent();
        return TEXTS.tell("kind." + event.kind() + (late ? ".late" : ""));
    }

    /** Which schools, shortly. */
    public String where(PlannedEvent event) {
        int count = event.schools().size();
        if (count > 1 && count == schools) {
            return TEXTS.tell("all", count);
        }
        String first = event.schools().get(0).label();
        return count == 1 ? first : first + " " + TEXTS.tell("schools", count - 1);
    }

    /** What is known of the link: since when, or that there is none. */
    public String getLinkState() {
        Optional<String> since = feed.linkedSince(signedIn.actor()).map(days::moment);
        return since.map(when -> TEXTS.tell("feed.since", when)).orElseGet(() -> TEXTS.tell("feed.none"));
    }

    public boolean isLinked() {
        return feed.linkedSince(signedIn.actor()).isPresent();
    }

    /** The link, just after it was made; null otherwise. */
    public String getLink() {
        return link;
    }

    public Map<String, List<PlannedEvent>> getMonths() {
        return months;
    }

    /** The month that is asked for; null when all of the year is to be a list. */
    public MonthTable getMonth() {
        String asked = request.getParameter("maand");
        return asked == null ? null : MonthTable.of(MonthTable.asked(asked, days.today()), days.today(), events);
    }
}
