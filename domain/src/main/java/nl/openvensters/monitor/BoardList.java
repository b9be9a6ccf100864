package nl.openvensters.monitor;

import static nl.openvensters.time.Moment.DUTCH;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
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

/**
 * The boards that run a school today, with how they do; for who sees the monitor. What is filled is computed once in a
 * minute, because it reads the publications of the country; all else is read for each table.
 */
@ApplicationScoped
@Transactional
public class BoardList {

    private static final Duration KEPT = Duration.ofMinutes(1);

    private final BoardListRepository repository;
    private final FillRates rates;
    private final Clock clock;

    private Filled filled;

    /** For the container's proxy only. */
    protected BoardList() {
        this(null, null, null);
    }

    @Inject
    public BoardList(BoardListRepository repository, FillRates rates, Clock clock) {
        this.repository = repository;
        this.rates = rates;
        this.clock = clock;
    }

    /** What is filled by board, today and a year earlier. */
    private record Filled(LocalDate on, Instant until, Map<Long, BoardFill> now, Map<Long, BoardFill> before) {}

    /**
     * By name.
     *
     * @throws nl.openvensters.account.NotAllowed unless the actor sees the monitor
     */
    public List<BoardSummary> all(Actor actor) {
        actor.require(Action.SEE_MONITOR, Place.PLATFORM);
        LocalDate today = LocalDate.ofInstant(clock.instant(), DUTCH);
        Filled at = filled(today);
        return repository.boards(today).stream()
                .map(board -> summary(board, at))
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

    private static BoardSummary summary(BoardListRepository.Known board, Filled at) {
        BoardFill none = new BoardFill(board.id(), 0, 0, FillRate.NONE);
        BoardFill now = at.now().getOrDefault(board.id(), none);
        Optional<Integer> trend = Optional.ofNullable(at.before().get(board.id()))
                .map(then ->
                        (int) Math.round(100 * (now.rate().share() - then.rate().share())));
        return new BoardSummary(
                board.id(),
                board.number(),
                board.name(),
                now.schools(),
                now.rate(),
                now.schools() - now.filled(),
                trend,
                board.lastLogin(),
                board.nextAutomatic(),
                board.messages(),
                board.administrators(),
                board.people());
    }

    private synchronized Filled filled(LocalDate today) {
        Instant now = clock.instant();
        if (filled == null || !filled.on().equals(today) || !now.isBefore(filled.until())) {
            List<FillSnapshot> both = rates.over(List.of(today.minusYears(1), today));
            filled = new Filled(today, now.plus(KEPT), byBoard(both.get(1)), byBoard(both.get(0)));
        }
        return filled;
    }

    private static Map<Long, BoardFill> byBoard(FillSnapshot snapshot) {
        return snapshot.boards().stream().collect(Collectors.toMap(BoardFill::board, Function.identity()));
    }
}
