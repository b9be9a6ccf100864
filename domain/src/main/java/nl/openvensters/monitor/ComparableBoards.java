package nl.openvensters.monitor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.openvensters.figure.SmallNumbers;
import nl.openvensters.time.Moment;

/**
 * How far boards of about the same size are: those with half to twice as many schools. Only how many they are and the
 * middle of them is told, nothing of one of them; of fewer than five nothing at all. It is counted again
 * after an hour, since it goes over all schools of the country and hardly changes.
 */
@ApplicationScoped
public class ComparableBoards {

    private static final Duration KEPT = Duration.ofHours(1);

    private final FillRates rates;
    private final Clock clock;

    private List<FillSnapshot.BoardFill> boards = List.of();
    private Instant until = Instant.EPOCH;

    /** For the container's proxy only. */
    protected ComparableBoards() {
        this(null, null);
    }

    @Inject
    public ComparableBoards(FillRates rates, Clock clock) {
        this.rates = rates;
        this.clock = clock;
    }

    /**
     * Boards with a number of schools between two, the board itself not counted.
     *
     * @param from fewest schools
     * @param to most schools
     * @param boards how many, at least five
     * @param percent the middle of what they have online of the comparison, rounded down
     */
    public record Peers(int from, int to, int boards, int percent) {}

    /**
     * Those like a board.
     *
     * @param board its id
     * @param schools how many it has
     */
    public Optional<Peers> like(long board, int schools) {
        return like(boards(), board, schools);
    }

    /** Those like a board on the day of a snapshot; empty also when the board runs no school on it. */
    public static Optional<Peers> on(FillSnapshot day, long board) {
        return day.boards().stream()
                .filter(one -> one.board() == board)
                .findFirst()
                .flatMap(one -> like(day.boards(), board, one.schools()));
    }

    /** The ids of those like a board on the day of a snapshot; none when there are fewer than five. */
    public static Set<Long> ids(FillSnapshot day, long board) {
        return on(day, board)
                .map(peers -> day.boards().stream()
                        .filter(other -> isLike(other, board, peers.from(), peers.to()))
                        .map(FillSnapshot.BoardFill::board)
                        .collect(Collectors.toSet()))
                .orElse(Set.of());
    }

    private static boolean isLike(FillSnapshot.BoardFill other, long board, int from, int to) {
        return other.board() != board && other.schools() >= from && other.schools() <= to;
    }

    private static Optional<Peers> like(List<FillSnapshot.BoardFill> all, long board, int schools) {
        int from = (schools + 1) / 2;
        int to = 2 * schools;
        List<Integer> percents = all.stream()
                .filter(other -> isLike(other, board, from, to))
                .map(other -> (int) Math.floor(100 * other.rate().share()))
                .sorted()
                .toList();
        // Of boards, not of people: of fewer, the middle one would be one that its neighbours know.
        return percents.size() < SmallNumbers.LEAST_COUNT
                ? Optional.empty()
                : Optional.of(new Peers(from, to, percents.size(), percents.get(percents.size() / 2)));
    }

    private synchronized List<FillSnapshot.BoardFill> boards() {
        if (!clock.instant().isBefore(until)) {
            boards = rates.at(Moment.of(clock).day()).boards();
            until = clock.instant().plus(KEPT);
        }
        return boards;
    }
}
