package nl.openvensters.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import nl.openvensters.time.Moment;

/** Writes down how many visitors there were, and forgets searches after thirteen months. */
@ApplicationScoped
public class WritingVisits {

    /** How long searches are kept. */
    public static final int MONTHS = 13;

    private final VisitRepository visits;
    private final Clock clock;

    /** For the container's proxy only. */
    protected WritingVisits() {
        this(null, null);
    }

    @Inject
    public WritingVisits(VisitRepository visits, Clock clock) {
        this.visits = visits;
        this.clock = clock;
    }

    /** All of it or nothing. */
    @Transactional
    public void write(VisitorBook.Taken taken) {
        if (!taken.isEmpty()) {
            visits.add(taken.visitors());
            visits.addSearches(taken.searches());
            visits.forgetSearches(Moment.of(clock).day().minusMonths(MONTHS));
        }
    }
}
