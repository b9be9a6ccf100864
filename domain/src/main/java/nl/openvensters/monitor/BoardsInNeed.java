package nl.openvensters.monitor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.openvensters.account.Action;
import nl.openvensters.account.Actor;
import nl.openvensters.account.Place;
import nl.openvensters.monitor.FillSnapshot.BoardFill;

/** The boards whose schools are least filled, with what somebody who wants to help must know. */
@ApplicationScoped
@Transactional
public class BoardsInNeed {

    private final BoardRepository boards;
    private final MonitorFacts facts;

    /** For the container's proxy. */
    protected BoardsInNeed() {
        this(null, null);
    }

    @Inject
    public BoardsInNeed(BoardRepository boards, MonitorFacts facts) {
        this.boards = boards;
        this.facts = facts;
    }

    /**
     * All boards, least filled first, for somebody.
     *
     * @param snapshot of the day
     * @throws nl.openvensters.account.NotAllowed unless the actor sees the monitor
     */
    public List<BoardProgress> all(Actor actor, FillSnapshot snapshot) {
        actor.require(Action.SEE_MONITOR, Place.PLATFORM);
        return all(snapshot);
    }

    /** All boards, least filled first. @param snapshot of the day */
    public List<BoardProgress> all(FillSnapshot snapshot) {
        Map<Long, BoardRepository.Known> known =
                boards.known(snapshot.boards().stream().map(BoardFill::board).toList(), snapshot.on());
        MonitorFacts.Facts then = facts.now();
        return snapshot.boards().stream()
                .map(fill -> progress(fill, known.get(fill.board()), then.lastVisit(fill.board(), snapshot.on())))
                .toList();
    }

    /**
     * A board, whether it runs schools or not.
     *
     * @param lastLogin up to and including the day
     */
    public record Found(long id, String name, Optional<LocalDate> lastLogin) {}

    /** @param number as it stands in an address, so anything */
    public Optional<Found> find(String number, LocalDate day) {
        return boards.id(number).flatMap(id -> Optional.ofNullable(
                        boards.known(List.of(id), day).get(id))
                .map(known -> new Found(id, known.name(), facts.now().lastVisit(id, day))));
    }

    private static BoardProgress progress(BoardFill fill, BoardRepository.Known board, Optional<LocalDate> lastLogin) {
        return new BoardProgress(board.number(), board.name(), fill.schools(), fill.rate(), fill.filled(), lastLogin);
    }
}
