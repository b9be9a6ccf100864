package nl.openvensters.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;
import nl.openvensters.account.Action;
import nl.openvensters.account.Actor;
import nl.openvensters.account.Place;
import nl.openvensters.campaign.CampaignRefused.Why;
import nl.openvensters.history.EventKind;
import nl.openvensters.history.Fact;
import nl.openvensters.history.HistoryRepository;
import nl.openvensters.time.Moment;

/** Selections of boards by a name, for all who run campaigns. */
@ApplicationScoped
@Transactional
public class BoardSelections {

    public static final int LONGEST_NAME = 120;
    private static final int LONGEST_ASKED = 1000;

    private final BoardSelectionRepository repository;
    private final HistoryRepository history;
    private final Clock clock;

    /** For the container's proxy only. */
    protected BoardSelections() {
        this(null, null, null);
    }

    @Inject
    BoardSelections(BoardSelectionRepository repository, HistoryRepository history, Clock clock) {
        this.repository = repository;
        this.history = history;
        this.clock = clock;
    }

    /** By name. @throws nl.openvensters.account.NotAllowed unless the actor runs campaigns */
    public List<BoardSelection> all(Actor actor) {
        actor.require(Action.RUN_CAMPAIGNS, Place.PLATFORM);
        return repository.all();
    }

    /** @throws IllegalArgumentException when there is no such selection */
    public BoardSelection find(Actor actor, long id) {
        return all(actor).stream()
                .filter(one -> one.id() == id)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No selection " + id));
    }

    /**
     * Keeps what the table of boards is asked; who fits is looked up anew each time.
     *
     * @param asks as in an address
     * @param first only so many from the top
     * @return its number
     */
    public long saveAsked(Actor actor, String name, String asks, OptionalInt first) {
        String kept = TypedWords.free(asks, LONGEST_ASKED);
        return add(actor, name, kept, first);
    }

    /**
     * Keeps a list.
     *
     * @param boards their subjects
     * @return its number
     */
    public long saveList(Actor actor, String name, Collection<Long> boards) {
        if (boards.isEmpty()) {
            throw new CampaignRefused(Why.NO_BOARDS);
        }
        long id = add(actor, name, null, OptionalInt.empty());
        repository.addBoards(id, boards);
        return id;
    }

    private long add(Actor actor, String name, String asks, OptionalInt first) {
        actor.require(Action.RUN_CAMPAIGNS, Place.PLATFORM);
        String known = TypedWords.line(name, LONGEST_NAME, Why.NO_NAME);
        long id = repository.add(
                known, asks, first, actor.account(), Moment.of(clock).utc());
        if (id == 0) {
            throw new CampaignRefused(Why.NAME_TAKEN);
        }
        history.append(Fact.of(EventKind.SELECTION_SAVED, actor.account(), 0, known));
        return id;
    }

    /** Doing it twice is the same as doing it once. */
    public void remove(Actor actor, long id) {
        actor.require(Action.RUN_CAMPAIGNS, Place.PLATFORM);
        repository.all().stream().filter(one -> one.id() == id).findFirst().ifPresent(one -> {
            repository.remove(id);
            history.append(Fact.of(EventKind.SELECTION_REMOVED, actor.account(), 0, one.name()));
        });
    }
}
