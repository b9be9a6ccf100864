package nl.openvensters.monitor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.openvensters.account.Action;
import nl.openvensters.account.Actor;
import nl.openvensters.account.Place;
import nl.openvensters.monitor.FillSnapshot.BoardFill;
import nl.openvensters.publication.FillRate;
import nl.openvensters.time.Moment;

/**
 * The boards that run a school today, with how they do; for who sees the monitor.
 */
@ApplicationScoped
@Transactional
public class BoardList {

    private final BoardListRepository repository;
    private final FillRates rates;
    private final MonitorFacts facts;
    private final Clock clock;

    /** For the container's proxy only. */
    protected BoardList() {
        this(null, null, null, null);
    }

    @Inject
    public BoardList(BoardListRepository repository, FillRates rates, MonitorFacts facts, Clock clock) {
        this.repository = repository;
        this.rates = rates;
        this.facts = facts;
        this.clock = clock;
    }

    /**
     * By name.
     *
     * @throws nl.openvensters.account.NotAllowed unless the actor sees the monitor
     */
    public List<BoardSummary> all(Actor actor) {
        actor.require(Action.SEE_MONITOR, Place.PLATFORM);
        LocalDate today = Moment.of(clock).day();
        List<FillSnapshot> both = rates.over(List.of(today.minusYears(1), today));
        Map<Long, BoardFill> before = byBoard(both.get(0));
        Map<Long, BoardFill> now = byBoard(both.get(1));
        MonitorFacts.Facts known = facts.now();
        return repository.boards(today).stream()
                .map(board -> {
                    BoardFill none = new BoardFill(board.id(), 0, 0, FillRate.NONE);
                    return summary(
                            board,
                            now.getOrDefault(board.id(), none),
                            Optional.ofNullable(before.get(board.id())),
                            known.lastVisit(board.id(), today));
                })
                .toList();
    }

    /**
     * One of them.
     *
     * @param number as it stands in an address, so anything
     */
    public Optional<BoardSummary> find(Actor actor, String number) {
        return all(actor).stream()
                .filter(board -> board.number().equals(number))
                .findFirst();
    }

    private static BoardSummary summary(
            BoardListRepository.Known board, BoardFill now, Optional<BoardFill> before, Optional<LocalDate> lastLogin) {
        Optional<Integer> trend = before.map(
                then -> (int) Math.round(100 * (now.rate().share() - then.rate().share())));
        return new BoardSummary(
                board.id(),
                board.number(),
                board.name(),
                now.schools(),
                now.rate(),
                now.schools() - now.filled(),
                trend,
                lastLogin,
                board.nextAutomatic(),
                board.messages(),
                board.administrators(),
                board.people());
    }

    private static Map<Long, BoardFill> byBoard(FillSnapshot snapshot) {
        return snapshot.boards().stream().collect(Collectors.toMap(BoardFill::board, Function.identity()));
    }
}
