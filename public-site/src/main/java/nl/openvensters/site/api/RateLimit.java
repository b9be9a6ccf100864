package nl.openvensters.site.api;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import nl.openvensters.site.visits.VisitorAddress;
import org.eclipse.microprofile.config.ConfigProvider;

/** Bounds how much one asker can ask: the setting {@code api.requests-per-minute}, failing that {@value #USUAL}. */
@ApplicationScoped
public class RateLimit {

    private static final int USUAL = 600;
    private static final String COUNTED = RateLimit.class.getName();

    @Inject
    private VisitorAddress addresses;

    @Inject
    private Clock clock;

    private RequestRate rate;

    @PostConstruct
    void start() {
        rate = new RequestRate(
                ConfigProvider.getConfig()
                        .getOptionalValue("api.requests-per-minute", Integer.class)
                        .orElse(USUAL),
                clock);
    }

    /** Counts a question of whoever asks it; once, however often it is asked about the same. */
    RequestRate.Left count(HttpServletRequest request) {
        if (request.getAttribute(COUNTED) instanceof RequestRate.Left left) {
            return left;
        }
        RequestRate.Left left = rate.count(addresses.household(request));
        request.setAttribute(COUNTED, left);
        return left;
    }

    /**
     * Counts a question that is answered before it reaches the API, and tells what is left.
     *
     * @return false when it was one too many: the API says so
     */
    public boolean allows(HttpServletRequest request, HttpServletResponse response) {
        RequestRate.Left left = count(request);
        response.setHeader("RateLimit-Limit", String.valueOf(left.limit()));
        response.setHeader("RateLimit-Remaining", String.valueOf(Math.max(0, left.remaining())));
        response.setHeader("RateLimit-Reset", String.valueOf(left.reset()));
        return !left.isTooMany();
    }
}
