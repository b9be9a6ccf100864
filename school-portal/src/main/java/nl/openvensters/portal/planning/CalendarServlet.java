package nl.openvensters.portal.planning;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.util.Duration;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Date;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.openvensters.mail.MailSettings;
import nl.openvensters.planning.CalendarFeed;
import nl.openvensters.planning.PlannedEvent;
import nl.openvensters.portal.Texts;
import nl.openvensters.worklist.MySchool;

/** Somebody's calendar for a calendar program (RFC 5545), under a secret link instead of a login. */
@WebServlet("/agenda/*")
public class CalendarServlet extends HttpServlet {

    private static final Texts TEXTS = Texts.of("Planning");
    private static final Pattern NAME = Pattern.compile("/([A-Za-z0-9_-]{43})\\.ics");
    private static final int MOST_NAMES = 15;

    @Inject
    private transient CalendarFeed feed;

    @Inject
    private transient MailSettings settings;

    @Inject
    private transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher name = NAME.matcher(request.getPathInfo() == null ? "" : request.getPathInfo());
        Optional<List<PlannedEvent>> events = name.matches() ? feed.under(name.group(1)) : Optional.empty();
        if (events.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("text/calendar;charset=UTF-8");
        response.setHeader("Content-Disposition", "inline; filename=\"open-vensters.ics\"");
        response.getOutputStream()
                .write(Biweekly.write(calendar(events.get())).go().getBytes(StandardCharsets.UTF_8));
    }

    private ICalendar calendar(List<PlannedEvent> events) {
        var calendar = new ICalendar();
        calendar.setProductId("-//Open Vensters//Jaarplanning//NL");
        calendar.setName(TEXTS.tell("feed.name"));
        calendar.setRefreshInterval(Duration.builder().hours(12).build());
        events.forEach(event -> calendar.addEvent(event(event)));
        return calendar;
    }

    private VEvent event(PlannedEvent planned) {
        var event = new VEvent();
        event.setUid(planned.uid());
        event.setDateTimeStamp(java.util.Date.from(clock.instant()));
        event.setSummary(TEXTS.tell("kind." + planned.kind()) + ": "
                + planned.indicator().name());
        event.setDescription(String.join(
                "\n",
                planned.schools().stream().limit(MOST_NAMES).map(MySchool::name).toList()));
        event.setUrl(settings.page("").toString());
        // A whole day: the library takes the local date of the machine's zone.
        event.setDateStart(Date.valueOf(planned.day()), false);
        event.setDateEnd(Date.valueOf(planned.day().plusDays(1)), false);
        event.setTransparency(true);
        return event;
    }
}
