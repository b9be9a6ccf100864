package nl.openvensters.administration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.openvensters.account.Action;
import nl.openvensters.account.Actor;
import nl.openvensters.account.Place;

/** Which boards there are and who works for them; only for who administers the platform. */
@ApplicationScoped
public class Boards {

    /** How many boards there are on a page. */
    public static final int PAGE = 50;

    private final BoardPeopleRepository repository;
    private final Clock clock;

    /** For the container's proxy only. */
    protected Boards() {
        this(null, null);
    }

    @Inject
    public Boards(BoardPeopleRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    /**
     * What to look for.
     *
     * @param words part of the name, or the beginning of the number; empty for all
     * @param withoutAdministrator only boards that nobody runs here
     */
    public record Search(String words, boolean withoutAdministrator) {}

    /**
     * Boards that run a school today, by name.
     *
     * @param page from 1; an empty list when there are not so many
     * @throws nl.openvensters.account.NotAllowed unless the actor administers the platform
     */
    public List<BoardPeople> page(Actor actor, Search search, int page) {
        actor.require(Action.ADMINISTER, Place.PLATFORM);
        return repository.page(search, LocalDate.now(clock), PAGE, (page - 1) * PAGE);
    }

    /** How many boards a search finds. */
    public int count(Actor actor, Search search) {
        actor.require(Action.ADMINISTER, Place.PLATFORM);
        return repository.count(search, LocalDate.now(clock));
    }
}
