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

    /** How many boards a page holds. */
    public static final int PAGE_SIZE = 20;

    private final BoardRepository boards;

    /** For the container's proxy. */
    protected BoardsInNeed() {
        this(null);
    }

    @Inject
    public BoardsInNeed(BoardRepository boards) {
        this.boards = boards;
    }

    /**
     * One page of the boards, least filled first.
     *
     * @param snapshot of the day
     * @param page from 1; a page after the last is empty
     * @throws nl.openvensters.account.NotAllowed unless the actor sees the monitor
     */
    public List<BoardProgress> page(Actor actor, FillSnapshot snapshot, int page) {
        actor.require(Action.SEE_MONITOR, Place.PLATFORM);
        List<BoardFill> shown = snapshot.boards().stream()
                .skip((page - 1L) * PAGE_SIZE)
                .limit(PAGE_SIZE)
                .toList();
        return named(shown, snapshot);
    }

    /** All boards, least filled first. @param snapshot of the day */
    public List<BoardProgress> all(FillSnapshot snapshot) {
        return named(snapshot.boards(), snapshot);
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
                .map(known -> new Found(id, known.name(), known.lastLogin())));
    }

    private List<BoardProgress> named(List<BoardFill> shown, FillSnapshot snapshot) {
        Map<Long, BoardRepository.Known> known =
                boards.known(shown.stream().map(BoardFill::board).toList(), snapshot.on());
        return shown.stream()
                .map(fill -> progress(fill, known.get(fill.board())))
                .toList();
    }

    private static BoardProgress progress(BoardFill fill, BoardRepository.Known board) {
        return new BoardProgress(
                board.number(), board.name(), fill.schools(), fill.rate(), fill.filled(), board.lastLogin());
    }
}
