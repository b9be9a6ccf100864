package nl.openvensters.importing.desk;

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

    /** How many runs there are on a page. */
    public static final int PAGE = 25;

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
     * The runs of a page, the newest first; without those that only computed.
     *
     * @param page from 1; an empty list when there are not so many
     * @throws nl.openvensters.account.NotAllowed unless the actor administers the platform
     */
    public List<PastRun> page(Actor actor, int page) {
        actor.require(Action.ADMINISTER, Place.PLATFORM);
        return repository.page(PAGE, (page - 1) * PAGE);
    }

    /** How many runs there are. */
    public int count(Actor actor) {
        actor.require(Action.ADMINISTER, Place.PLATFORM);
        return repository.count();
    }

    /** One run, if it is there. */
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
