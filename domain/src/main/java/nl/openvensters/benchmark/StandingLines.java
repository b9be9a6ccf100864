package nl.openvensters.benchmark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.openvensters.benchmark.BenchmarkRepository.Stored;
import nl.openvensters.benchmark.BoardComparison.Caveat;
import nl.openvensters.benchmark.BoardComparison.Line;
import nl.openvensters.benchmark.BoardComparison.Other;
import nl.openvensters.benchmark.BoardComparison.Point;
import nl.openvensters.benchmark.BoardMeasure.Topic;
import nl.openvensters.benchmark.BoardMeasure.Unit;
import nl.openvensters.benchmark.SignalValues.Signal;
import nl.openvensters.figure.FigureValue;
import nl.openvensters.figure.MissingReason;

/** Makes the lines of a standing out of stored figures: of one year each, with all that must be said beside it. */
final class StandingLines {

    /** Accounts of a year are out in the summer of the next; older than this they are old. */
    private static final int FRESH_YEARS = 2;

    /** A larger change within a year is no change of one and the same board. */
    private static final double JUMP = 0.25;

    private static final int HUNDRED = 100;
    private static final int WHOLE_FROM = 95;

    private final BoardTraits own;
    private final Map<Long, BoardTraits> others;
    private final List<Stored> figures;
    private final SignalValues signals;
    private final int thisYear;

    StandingLines(BoardTraits own, List<BoardTraits> others, List<Stored> figures, SignalValues signals, int thisYear) {
        this.own = own;
        this.others = others.stream().collect(Collectors.toMap(BoardTraits::id, Function.identity()));
        this.figures = figures;
        this.signals = signals;
        this.thisYear = thisYear;
    }

    List<Line> lines() {
        return Arrays.stream(BoardMeasure.values())
                .flatMap(measure -> line(measure).stream())
                .toList();
    }

    private Optional<Line> line(BoardMeasure measure) {
        List<Stored> all =
                figures.stream().filter(one -> one.measure() == measure).toList();
        List<Stored> mine = all.stream().filter(one -> one.board() == own.id()).toList();
        Optional<Integer> last =
                (mine.isEmpty() ? all : mine).stream().map(Stored::year).max(Integer::compare);
        return last.map(year -> isPartly(mine, year) ? year - 1 : year).map(year -> line(measure, year, all, mine));
    }

    /** Whether fewer schools than the year before show it: a new year comes online school by school. */
    private static boolean isPartly(List<Stored> mine, int year) {
        int now = of(mine, year).map(Stored::schools).orElse(0);
        int before = of(mine, year - 1).map(Stored::schools).orElse(0);
        return HUNDRED * now < WHOLE_FROM * before;
    }

    private Line line(BoardMeasure measure, int year, List<Stored> all, List<Stored> mine) {
        Optional<Stored> now = of(mine, year);
        FigureValue value = now.map(Stored::value).orElse(FigureValue.missing(MissingReason.NOT_DELIVERED));
        List<Other> beside = all.stream()
                .filter(one -> one.year() == year && others.containsKey(one.board()))
                .flatMap(one -> one.value().asNumber().stream()
                        .map(number -> new Other(others.get(one.board()), number.doubleValue())))
                .sorted((one, other) ->
                        one.board().name().compareToIgnoreCase(other.board().name()))
                .toList();
        // Over as many schools only: a new year comes online school by school.
        OptionalDouble before = number(of(mine, year - 1)
                .filter(then -> then.schools() == now.map(Stored::schools).orElse(-1))
                .map(Stored::value));
        OptionalDouble after = number(Optional.of(value));
        boolean jumped =
                (measure.unit() == Unit.EURO && measure != BoardMeasure.LIQUID_MEANS || measure == BoardMeasure.PUPILS)
                        && before.isPresent()
                        && after.isPresent()
                        && before.getAsDouble() != 0
                        && Math.abs(after.getAsDouble() / before.getAsDouble() - 1) > JUMP;
        boolean sized = signals.isSized(measure, year);
        OptionalDouble income = sized ? costs(year) : OptionalDouble.empty();
        Optional<Signal> signal = signals.of(measure, year, income);
        return new Line(
                measure,
                year,
                value,
                now.map(Stored::schools).orElse(0),
                beside,
                Quartiles.of(beside.stream().map(Other::value).toList()),
                since(year, all),
                before.isPresent() && after.isPresent() && !jumped
                        ? OptionalDouble.of(after.getAsDouble() - before.getAsDouble())
                        : OptionalDouble.empty(),
                signal,
                mine.stream()
                        .filter(one -> one.year() <= year)
                        .map(one -> new Point(one.year(), one.value()))
                        .toList(),
                caveats(measure, year, jumped, beside.size(), sized, income.isPresent()));
    }

    private OptionalInt since(int year, List<Stored> all) {
        int side = side(year, all);
        int first = year;
        while (side != 0 && side(first - 1, all) == side) {
            first--;
        }
        return first == year ? OptionalInt.empty() : OptionalInt.of(first);
    }

    /** Below the middle half of the others in a year, above it, or in it; in it too where that is not known. */
    private int side(int year, List<Stored> all) {
        List<Double> values = new ArrayList<>();
        OptionalDouble mine = OptionalDouble.empty();
        for (Stored one : all) {
            OptionalDouble value = one.year() == year ? number(Optional.of(one.value())) : OptionalDouble.empty();
            if (one.board() == own.id() && value.isPresent()) {
                mine = value;
            } else if (value.isPresent() && others.containsKey(one.board())) {
                values.add(value.getAsDouble());
            }
        }
        Optional<Quartiles> spread = Quartiles.of(values);
        return mine.isEmpty() || spread.isEmpty() ? 0 : spread.get().side(mine.getAsDouble());
    }

    private List<Caveat> caveats(
            BoardMeasure measure, int year, boolean jumped, int beside, boolean sized, boolean estimated) {
        var caveats = new ArrayList<Caveat>();
        if (jumped) {
            caveats.add(Caveat.JUMP);
        }
        if (measure.topic() == Topic.FINANCE) {
            caveats.add(Caveat.ACCOUNTS);
            if (thisYear - year > FRESH_YEARS) {
                caveats.add(Caveat.OLD);
            }
        }
        if ((measure.topic() == Topic.SCHOOLS || measure.unit() == Unit.EURO) && measure != BoardMeasure.LIQUID_MEANS) {
            caveats.add(Caveat.SCHOOLS_OF_NOW);
        }
        if (measure.topic() == Topic.RESULTS) {
            caveats.add(Caveat.CHILDREN);
        }
        if (beside < others.size()) {
            caveats.add(Caveat.NOT_ALL);
        }
        if (sized) {
            caveats.add(estimated ? Caveat.INCOME_ESTIMATED : Caveat.INCOME_UNKNOWN);
        }
        return caveats;
    }

    /** The income is in no file; what was spent in the year lies near it. */
    private OptionalDouble costs(int year) {
        OptionalDouble each = number(mine(BoardMeasure.COSTS_PER_PUPIL, year));
        OptionalDouble pupils = number(mine(BoardMeasure.PUPILS, year));
        return each.isPresent() && pupils.isPresent()
                ? OptionalDouble.of(each.getAsDouble() * pupils.getAsDouble())
                : OptionalDouble.empty();
    }

    private Optional<FigureValue> mine(BoardMeasure measure, int year) {
        return figures.stream()
                .filter(one -> one.board() == own.id() && one.measure() == measure && one.year() == year)
                .map(Stored::value)
                .findFirst();
    }

    private static Optional<Stored> of(List<Stored> figures, int year) {
        return figures.stream().filter(one -> one.year() == year).findFirst();
    }

    private static OptionalDouble number(Optional<FigureValue> value) {
        return value.flatMap(FigureValue::asNumber)
                .map(number -> OptionalDouble.of(number.doubleValue()))
                .orElse(OptionalDouble.empty());
    }
}
