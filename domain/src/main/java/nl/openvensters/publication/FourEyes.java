package nl.openvensters.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import nl.openvensters.account.Action;
import nl.openvensters.account.Actor;
import nl.openvensters.account.Place;
import nl.openvensters.history.EventKind;
import nl.openvensters.history.Fact;
import nl.openvensters.history.HistoryRepository;
import nl.openvensters.school.PartnershipCode;
import nl.openvensters.time.Moment;

/** Whether a board wants a second person to look at what it and its schools put online, or a partnership at its own. */
@ApplicationScoped
public class FourEyes {

    private final PlaceRepository repository;
    private final HistoryRepository history;
    private final Clock clock;

    /** For the container's proxy only. */
    protected FourEyes() {
        this(null, null, null);
    }

    @Inject
    FourEyes(PlaceRepository repository, HistoryRepository history, Clock clock) {
        this.repository = repository;
        this.history = history;
        this.clock = clock;
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
     * The same of a partnership.
     *
     * @throws nl.openvensters.account.NotAllowed when the actor has nothing to see there
     * @throws IllegalArgumentException when there is no such partnership
     */
    @Transactional
    public boolean isOn(Actor actor, PartnershipCode partnership) {
        SubjectPlace place = repository.place(partnership, Moment.of(clock));
        place.require(actor, Action.SEE_FIGURES);
        return place.fourEyes();
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
        change(actor, board, on);
    }

    /**
     * The same of a partnership.
     *
     * @throws nl.openvensters.account.NotAllowed when the actor does not run the partnership
     * @throws IllegalArgumentException when there is no such partnership
     */
    @Transactional
    public void switchTo(Actor actor, PartnershipCode partnership, boolean on) {
        SubjectPlace place = repository.place(partnership, Moment.of(clock));
        place.require(actor, Action.MANAGE_PARTNERSHIP);
        change(actor, place.id(), on);
    }

    private void change(Actor actor, long subject, boolean on) {
        boolean before = repository.fourEyes(subject);
        if (before == on) {
            return;
        }
        repository.fourEyes(subject, on);
        history.append(Fact.of(EventKind.FOUR_EYES_CHANGED, actor.account(), subject, "")
                .changing(Boolean.toString(before), Boolean.toString(on)));
    }
}
