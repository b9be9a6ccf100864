package nl.openvensters.importing.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import nl.openvensters.account.Action;
import nl.openvensters.account.Actor;
import nl.openvensters.account.Place;
import nl.openvensters.importing.Reject;

/** What was imported, by screen and from the command line; only for who administers the platform. */
@ApplicationScoped
public class PastRuns {

    private final PastRunRepository repository;

    /** For the container's proxy only. */
    protected PastRuns() {
        this(null);
    }

    @Inject
    public PastRuns(PastRunRepository repository) {
        this.repository = repository;
    }

    /**
     * One run, if it is there.
     *
     * @throws nl.openvensters.account.NotAllowed unless the actor administers the platform
     */
    public Optional<PastRun> find(Actor actor, long run) {
        actor.require(Action.ADMINISTER, Place.PLATFORM);
        return repository.find(run);
    }

    /** The rejected rows of a run, by line. */
    public List<Reject> rejects(Actor actor, long run) {
        actor.require(Action.ADMINISTER, Place.PLATFORM);
        return repository.rejects(run);
    }
}
