package nl.openvensters.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import nl.openvensters.time.Moment;

/**
 * Publishes what a school did nothing with until its day came: the figures of the arrivals that are due, with the words
 * that are online. What was due while nothing ran is caught up with. Two instances at once publish everything once: the
 * second waits for the rows and finds them settled.
 */
@ApplicationScoped
public class AutomaticPublication {

    private final AutomaticPublicationRepository repository;
    private final Clock clock;

    /** For the container's proxy only. */
    protected AutomaticPublication() {
        this(null, null);
    }

    @Inject
    AutomaticPublication(AutomaticPublicationRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    /** @return how many indicators of schools became public */
    @Transactional
    public int publishDue() {
        return repository.publishDue(Moment.of(clock));
    }
}
