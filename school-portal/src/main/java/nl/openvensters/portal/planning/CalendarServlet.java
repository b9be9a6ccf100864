package nl.openvensters.portal.planning;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.openvensters.mail.MailSettings;
import nl.openvensters.planning.CalendarFeed;
import nl.openvensters.planning.CalendarFeed.Feed;

/** Somebody's calendar for a calendar program, under a secret link instead of a login. */
@WebServlet("/agenda/*")
public class CalendarServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern NAME = Pattern.compile("/([A-Za-z0-9_-]{43})\\.ics");

    @Inject
    private transient CalendarFeed calendars;

    @Inject
    private transient MailSettings settings;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher name = NAME.matcher(request.getPathInfo() == null ? "" : request.getPathInfo());
        Optional<Feed> feed = name.matches() ? calendars.under(name.group(1)) : Optional.empty();
        if (feed.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("text/calendar;charset=UTF-8");
        response.setHeader("Content-Disposition", "inline; filename=\"open-vensters.ics\"");
        response.getOutputStream()
                .write(new CalendarFile(feed.get(), settings.portal()).text().getBytes(StandardCharsets.UTF_8));
    }
}
