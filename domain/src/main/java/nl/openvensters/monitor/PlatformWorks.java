package nl.openvensters.monitor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import nl.openvensters.account.Action;
import nl.openvensters.account.Actor;
import nl.openvensters.account.Place;
import nl.openvensters.time.Moment;

/** What waits for who runs the platform. */
@ApplicationScoped
@Transactional
public class PlatformWorks {

    private final PlatformWorkRepository repository;
    private final Clock clock;

    /** For the container's proxy only. */
    protected PlatformWorks() {
        this(null, null);
    }

    @Inject
    public PlatformWorks(PlatformWorkRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    /** @throws nl.openvensters.account.NotAllowed unless the actor administers the platform */
    public PlatformWork of(Actor actor) {
        actor.require(Action.ADMINISTER, Place.PLATFORM);
        Moment now = Moment.of(clock);
        return repository.of(actor.account(), now.utc(), now.day());
    }
}
