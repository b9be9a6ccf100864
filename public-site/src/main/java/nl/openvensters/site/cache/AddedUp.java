package nl.openvensters.site.cache;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.openvensters.sector.SectorFigures;

/**
 * Of which additions the figures of boards and of the sector are now. They have no place in the feed of changes; so an
 * answer that tells them is kept under what they were of, and found no more when they are others. The database is asked at
 * most once a second.
 */
@ApplicationScoped
public class AddedUp {

    private static final Logger LOG = Logger.getLogger(AddedUp.class.getName());
    private static final Duration KNOWN = Duration.ofSeconds(1);

    private SectorFigures figures;
    private Clock clock;

    private Optional<String> version = Optional.empty();
    private Instant until = Instant.EPOCH;
    private boolean failing;

    /** For the container's proxy only. */
    protected AddedUp() {}

    @Inject
    public AddedUp(SectorFigures figures, Clock clock) {
        this.figures = figures;
        this.clock = clock;
    }

    /** Empty while nothing was added up: then nothing of it is kept. Without a database the last that was known. */
    public synchronized Optional<String> now() {
        if (!clock.instant().isBefore(until)) {
            try {
                version = figures.version();
                failing = false;
            } catch (RuntimeException e) { // asked every second: said once until it works again
                LOG.log(failing ? Level.FINE : Level.WARNING, "It is not known of which additions figures are", e);
                failing = true;
            }
            until = clock.instant().plus(KNOWN);
        }
        return version;
    }
}
