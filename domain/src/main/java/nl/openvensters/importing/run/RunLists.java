package nl.openvensters.importing.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.openvensters.account.Action;
import nl.openvensters.account.Actor;
import nl.openvensters.account.Place;
import nl.openvensters.importing.Reject;
import nl.openvensters.listing.Part;
import nl.openvensters.listing.Wanted;

/** What was imported, as lists of any length; only for who administers the platform. */
@ApplicationScoped
public class RunLists {

    private final RunListRepository repository;

    /** For the container's proxy only. */
    protected RunLists() {
        this(null);
    }

    @Inject
    public RunLists(RunListRepository repository) {
        this.repository = repository;
    }

    /**
     * Runs without those that only computed, the newest first unless another order is wanted. Columns: {@code file},
     * {@code format}, {@code state}, {@code started}, {@code by}, {@code read}, {@code rejected}.
     *
     * @throws nl.openvensters.account.NotAllowed unless the actor administers the platform
     */
    public Part<PastRun> runs(Actor actor, Wanted wanted) {
        actor.require(Action.ADMINISTER, Place.PLATFORM);
        return repository.runs(wanted);
    }

    /**
     * The rejected rows of a run, by line unless another order is wanted. Columns: {@code line}, {@code column},
     * {@code cell}, {@code why}.
     *
     * @throws nl.openvensters.account.NotAllowed unless the actor administers the platform
     */
    public Part<Reject> rejects(Actor actor, long run, Wanted wanted) {
        actor.require(Action.ADMINISTER, Place.PLATFORM);
        return repository.rejects(run, wanted);
    }
}
