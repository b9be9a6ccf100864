package nl.openvensters.portal.start;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import nl.openvensters.account.LoginThrottle;
import nl.openvensters.client.Observers;
import nl.openvensters.database.DatabaseReach;
import nl.openvensters.observation.Health;
import nl.openvensters.observation.Jobs;
import nl.openvensters.observation.MetricText;
import nl.openvensters.observation.Requests;
import nl.openvensters.observation.WaitingWorkRepository;
import nl.openvensters.page.CheckedPages;

/**
 * {@code health/live}: the process answers. {@code health/ready}: people can work, which needs the database. {@code
 * metrics}: how it goes. For nobody from outside.
 */
@WebServlet({"/health/live", "/health/ready", "/metrics"})
public class HealthServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient Observers observers = Observers.set();

    @Inject
    private transient Requests requests;

    @Inject
    private transient LoginThrottle proofs;

    @Inject
    private transient Jobs jobs;

    @Inject
    private transient WaitingWorkRepository work;

    @Inject
    private transient CheckedPages checked;

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
            case "/health/ready" ->
                tell(checked.tell(new Health().with("database", !DatabaseReach.isAway(), Map.of())), response);
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

    private String metrics() {
        var text = new MetricText();
        requests.tell(text);
        jobs.tell(text);
        proofs.tell(text);
        checked.tell(text);
        DatabaseReach.tell(text);
        if (!DatabaseReach.isAway()) {
            work.tell(text);
        }
        text.machine();
        return text.toString();
    }
}
