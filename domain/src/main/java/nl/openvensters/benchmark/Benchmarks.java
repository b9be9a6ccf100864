package nl.openvensters.benchmark;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.openvensters.account.Action;
import nl.openvensters.account.Actor;
import nl.openvensters.account.Place;
import nl.openvensters.figure.FigureValue;
import nl.openvensters.school.BoardNumber;
import nl.openvensters.time.Moment;

/** Puts a board beside boards like it, for the public and for the board itself, and keeps how it wants to be compared. */
@ApplicationScoped
@Transactional
public class Benchmarks {

    private static final SignalValues SIGNALS = SignalValues.load();

    private final BenchmarkRepository repository;
    private final Clock clock;

    /** For the container's proxy only. */
    protected Benchmarks() {
        this(null, null);
    }

    @Inject
    public Benchmarks(BenchmarkRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    /**
     * As everybody may see it: all that it is made of is public.
     *
     * @return empty when the board has no open schools, or nothing was added up yet
     */
    public Optional<BoardComparison> of(BoardNumber board, Weights weights) {
        List<BoardTraits> all = repository.traits();
        return all.stream()
                .filter(one -> one.number().equals(board.value()))
                .findFirst()
                .map(own -> standing(own, all, weights));
    }

    /**
     * The same for who runs the board, by the weights that it keeps unless others are asked for.
     *
     * @param asked weights to try out
     * @throws nl.openvensters.account.NotAllowed when the actor does not run the board
     */
    public Optional<BoardComparison> ofOwn(Actor actor, long board, Optional<Weights> asked) {
        actor.require(Action.MANAGE_BOARD, Place.board(board));
        List<BoardTraits> all = repository.traits();
        Weights weights = asked.or(() -> repository.weights(board)).orElse(Weights.USUAL);
        return all.stream().filter(one -> one.id() == board).findFirst().map(own -> standing(own, all, weights));
    }

    /**
     * Keeps how a board wants to be compared.
     *
     * @throws nl.openvensters.account.NotAllowed when the actor does not run the board
     */
    public void keep(Actor actor, long board, Weights weights) {
        actor.require(Action.MANAGE_BOARD, Place.board(board));
        repository.keep(board, weights, actor.account(), LocalDateTime.now(clock.withZone(ZoneOffset.UTC)));
    }

    /**
     * The balance sheet of a board that is known last, in euros by item; it is public at its source.
     *
     * @throws nl.openvensters.account.NotAllowed when the actor does not run the board
     */
    public Optional<BenchmarkRepository.LastBalance> lastBalance(Actor actor, long board) {
        actor.require(Action.MANAGE_BOARD, Place.board(board));
        return repository.lastBalance(board);
    }

    /**
     * Which part of the pupils of each postcode area goes to the board, among schools that tell of the area in public.
     *
     * @throws nl.openvensters.account.NotAllowed when the actor does not run the board
     */
    public List<HomeAreaShares.Share> homeAreas(Actor actor, long board) {
        actor.require(Action.MANAGE_BOARD, Place.board(board));
        var shares = new HomeAreaShares();
        repository.homeAreas(board).forEach(school -> school.cells().keys().stream()
                .filter(key -> key.endsWith(".van") && Character.isDigit(key.charAt(0)))
                .map(key -> key.substring(0, key.indexOf('.')))
                .forEach(area -> shares.add(
                        area,
                        school.cells().get(area + ".plaats") instanceof FigureValue.Category place ? place.name() : "",
                        school.own(),
                        school.pupils(),
                        percent(school.cells().get(area + ".van")),
                        percent(school.cells().get(area + ".tot")))));
        return shares.shares();
    }

    private static double percent(FigureValue value) {
        return value.asNumber().map(BigDecimal::doubleValue).orElse(0.0);
    }

    private BoardComparison standing(BoardTraits own, List<BoardTraits> all, Weights weights) {
        List<BoardTraits> others = new Comparators(all).of(own, weights);
        List<Long> ids = others.stream().map(BoardTraits::id).toList();
        List<BenchmarkRepository.Stored> figures = repository.figures(
                Stream.concat(Stream.of(own.id()), ids.stream()).toList());
        var lines = new StandingLines(
                own, others, figures, SIGNALS, Moment.of(clock).day().getYear());
        return new BoardComparison(own, weights, others, lines.lines(), repository.explained(ids));
    }
}
