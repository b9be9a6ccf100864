package nl.openvensters.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.openvensters.jdbc.Turns;
import nl.openvensters.time.Moment;

/** Puts online what somebody chose a day for, each in a transaction of its own. What fails does not hold up the rest. */
@ApplicationScoped
public class DuePublications {

    private static final Logger LOG = Logger.getLogger(DuePublications.class.getName());

    private final PendingRepository pending;
    private final DuePublication publication;
    private final Clock clock;

    /** For the container's proxy only. */
    protected DuePublications() {
        this(null, null, null);
    }

    @Inject
    DuePublications(PendingRepository pending, DuePublication publication, Clock clock) {
        this.pending = pending;
        this.publication = publication;
        this.clock = clock;
    }

    /**
     * @param turns which makes a transaction of a step
     * @return how many went online; why others did not is with them
     */
    public int publishDue(Turns turns) {
        Moment now = Moment.of(clock);
        int published = 0;
        for (PendingRepository.Due due : pending.due(now.day())) {
            try {
                published += turns.of(() -> publication.publish(due, now)) ? 1 : 0;
            } catch (RuntimeException e) {
                LOG.log(Level.WARNING, "A publication of a chosen day failed; the next round tries again", e);
                turns.of(() -> {
                    publication.broke(due, now);
                    return null;
                });
            }
        }
        return published;
    }
}
