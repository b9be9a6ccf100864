package nl.openvensters.administration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import nl.openvensters.account.Action;
import nl.openvensters.account.Actor;
import nl.openvensters.account.Place;
import nl.openvensters.listing.Part;
import nl.openvensters.listing.Wanted;

/** The boards that run a school today and who works for them; only for who administers the platform. */
@ApplicationScoped
public class BoardList {

    private final BoardListRepository repository;
    private final Clock clock;

    /** For the container's proxy only. */
    protected BoardList() {
        this(null, null);
    }

    @Inject
    public BoardList(BoardListRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    /**
     * By name unless another order is wanted. Columns: {@code name}, {@code number}, {@code schools},
     * {@code administrators}, {@code people}, {@code seen}.
     *
     * @throws nl.openvensters.account.NotAllowed unless the actor administers the platform
     */
    public Part<BoardPeople> part(Actor actor, Wanted wanted) {
        actor.require(Action.ADMINISTER, Place.PLATFORM);
        return repository.part(wanted, LocalDate.now(clock));
    }
}
