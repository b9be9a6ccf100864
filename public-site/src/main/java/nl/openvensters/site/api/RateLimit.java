package nl.openvensters.site.api;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import nl.openvensters.site.visits.VisitorAddress;
import org.eclipse.microprofile.config.ConfigProvider;

/** Bounds how much one asker can ask: the setting {@code api.requests-per-minute}, failing that {@value #USUAL}. */
@ApplicationScoped
public class RateLimit {

    private static final int USUAL = 600;

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

    /** Counts a question of whoever asks it. */
    RequestRate.Left count(HttpServletRequest request) {
        return rate.count(addresses.household(request));
    }
}
