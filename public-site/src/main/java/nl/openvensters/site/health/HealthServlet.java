package nl.openvensters.site.health;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import nl.openvensters.client.Observers;
import nl.openvensters.database.DatabaseReach;
import nl.openvensters.observation.Health;
import nl.openvensters.observation.MetricText;
import nl.openvensters.observation.Requests;
import nl.openvensters.site.cache.AnswerCache;
import nl.openvensters.site.cache.FeedPosition;
import nl.openvensters.site.search.SearchIndex;

/**
 * {@code /health/live}: the process answers. {@code /health/ready}: it can serve parents; without a database it can, with
 * what it has, and says so. {@code /metrics}: how it goes. For nobody from outside.
 */
@WebServlet({"/health/live", "/health/ready", "/metrics"})
public class HealthServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Duration FEED_IS_DOWN = Duration.ofMinutes(1);

    private final transient Observers observers = Observers.set();

    @Inject
    private transient SearchIndex index;

    @Inject
    private transient FeedPosition feed;

    @Inject
    private transient AnswerCache cache;

    @Inject
    private transient Requests requests;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!observers.mayLook(
                request.getRemoteAddr(),
                request.getServerName(),
                request.getHeader("Host"),
                request.getHeaderNames())) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setHeader("Cache-Control", "no-store");
        switch (request.getServletPath()) {
            case "/health/live" -> tell(new Health(), response);
            case "/health/ready" -> tell(ready(), response);
            default -> {
                response.setContentType(MetricText.TYPE);
                response.getWriter().write(metrics());
            }
        }
    }

    private static void tell(Health health, HttpServletResponse response) throws IOException {
        response.setStatus(health.status());
        response.setContentType("application/json;charset=UTF-8");
        response.getWriter().write(health.json());
    }

    private Health ready() {
        // Away is no reason to send parents elsewhere: elsewhere is the same database.
        return new Health()
                .with("schools", index.isFilled(), Map.of())
                .telling("database", !DatabaseReach.isAway(), Map.of("answers", DatabaseReach.isAway() ? "no" : "yes"))
                // While it is late each page is made when it is asked: slow, and nothing of it is old.
                .telling(
                        "feed",
                        !feed.isLate(FEED_IS_DOWN),
                        Map.of(
                                "secondsSince",
                                feed.age()
                                        .map(age -> String.valueOf(age.toSeconds()))
                                        .orElse("never")));
    }

    private String metrics() {
        var text = new MetricText();
        requests.tell(text);
        AnswerCache.Numbers kept = cache.numbers();
        text.counter("openvensters_answers_kept_total", "Answers that were given from memory", kept.hits());
        text.counter(
                "openvensters_answers_waited_total", "Times that somebody waited for what another made", kept.waited());
        text.counter("openvensters_answers_made_total", "Answers that were made", kept.made());
        text.gauge("openvensters_answers_now", "Answers that are kept", kept.kept());
        text.gauge("openvensters_answers_bytes", "Room that they take", kept.bytes());
        text.gauge(
                "openvensters_feed_age_seconds",
                "Since the feed of changes was read with success",
                feed.age().map(age -> age.toMillis() / 1e3).orElse(-1.0));
        DatabaseReach.tell(text);
        text.machine();
        return text.toString();
    }
}
