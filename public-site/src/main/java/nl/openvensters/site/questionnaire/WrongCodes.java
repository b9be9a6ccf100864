package nl.openvensters.site.questionnaire;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import nl.openvensters.client.HourlyBound;

/** Counts codes that are none, so that nobody tries many. A class of thirty on one address may mistype four times each. */
@ApplicationScoped
class WrongCodes {

    private static final int MOST = 120;

    @Inject
    private Clock clock;

    private HourlyBound bound;

    @PostConstruct
    void begin() {
        bound = new HourlyBound(clock);
    }

    boolean isTooMany(String household) {
        return bound.wait(household, MOST).isPresent();
    }

    void count(String household) {
        bound.count(household);
    }
}
