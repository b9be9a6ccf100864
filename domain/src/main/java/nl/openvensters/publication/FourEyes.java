package nl.openvensters.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.openvensters.account.Action;
import nl.openvensters.account.Actor;
import nl.openvensters.account.Place;
import nl.openvensters.history.EventKind;
import nl.openvensters.history.Fact;
import nl.openvensters.history.HistoryRepository;

/** Whether a board wants a second person to look at what its schools put online. */
@ApplicationScoped
public class FourEyes {

    private final PlaceRepository repository;
    private final HistoryRepository history;

    /** For the container's proxy only. */
    protected FourEyes() {
        this(null, null);
    }

    @Inject
    FourEyes(PlaceRepository repository, HistoryRepository history) {
        this.repository = repository;
        this.history = history;
    }

    /**
     * @param board its subject
     * @throws nl.openvensters.account.NotAllowed when the actor has nothing to see there
     */
    @Transactional
    public boolean isOn(Actor actor, long board) {
        actor.require(Action.SEE_FIGURES, Place.board(board));
        return repository.fourEyes(board);
    }

    /**
     * Switches it on or off. What waits when it goes off can still be approved, and whoever may can also publish it.
     *
     * @param board its subject
     * @throws nl.openvensters.account.NotAllowed when the actor does not run the board
     */
    @Transactional
    public void switchTo(Actor actor, long board, boolean on) {
        actor.require(Action.MANAGE_BOARD, Place.board(board));
        boolean before = repository.fourEyes(board);
        if (before == on) {
            return;
        }
        repository.fourEyes(board, on);
        history.append(Fact.of(EventKind.FOUR_EYES_CHANGED, actor.account(), board, "")
                .changing(Boolean.toString(before), Boolean.toString(on)));
    }
}
