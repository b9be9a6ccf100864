package nl.openvensters.guide;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.openvensters.account.Action;
import nl.openvensters.account.Actor;
import nl.openvensters.account.NotAllowed;
import nl.openvensters.account.Place;
import nl.openvensters.figure.SchoolYear;
import nl.openvensters.guideplan.GuideState;

/** How far guides are: of all schools of a board for who runs it, counted for the monitor. */
@ApplicationScoped
@Transactional
public class GuideStandings {

    private final GuideAccess access;
    private final GuideListRepository lists;

    /** For the container's proxy only. */
    protected GuideStandings() {
        this(null, null);
    }

    @Inject
    public GuideStandings(GuideAccess access, GuideListRepository lists) {
        this.access = access;
        this.lists = lists;
    }

    /**
     * All schools of the boards that the actor runs.
     *
     * @throws NotAllowed when that are none
     */
    public List<GuideStanding> ofBoards(Actor actor, SchoolYear year) {
        Set<Long> boards = actor.subjects(Action.MANAGE_BOARD);
        if (boards.isEmpty()) {
            throw new NotAllowed(actor, Action.MANAGE_BOARD, Place.PLATFORM);
        }
        return lists.ofBoards(boards, year, access.now().day());
    }

    /**
     * How many guides of schools that are open today there are in each state; a state without any is not in it.
     *
     * @throws NotAllowed unless the actor may see the monitor
     */
    public Map<GuideState, Integer> counts(Actor actor, SchoolYear year) {
        actor.require(Action.SEE_MONITOR, Place.PLATFORM);
        return lists.counts(year, access.now().day());
    }
}
