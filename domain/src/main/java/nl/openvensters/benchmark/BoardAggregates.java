package nl.openvensters.benchmark;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.openvensters.benchmark.SchoolNumbers.Shown;
import nl.openvensters.benchmark.SchoolNumbersRepository.Number;
import nl.openvensters.benchmark.SchoolNumbersRepository.School;
import nl.openvensters.figure.Cells;
import nl.openvensters.figure.FigureValue;
import nl.openvensters.indicator.Catalogue;
import nl.openvensters.indicator.CellRole;
import nl.openvensters.indicator.Measure;
import nl.openvensters.school.SchoolType;

/**
 * Adds up the figures of boards, over the schools that are of them today: a series tells of the schools of now, not of
 * the board as it was. A hidden count is taken for one, everywhere alike, so that no figure in which a number of pupils
 * is a factor tells more than the source does.
 */
public final class BoardAggregates {

    private final SchoolNumbers numbers;
    private final LocalDate today;
    private final Catalogue catalogue;
    private final Map<Long, School> open = new HashMap<>();
    private final Map<Long, List<School>> boards = new TreeMap<>();

    /**
     * @param today the day on which it is added up
     * @param catalogue says which cells hold what
     */
    public BoardAggregates(SchoolNumbers numbers, LocalDate today, Catalogue catalogue) {
        this.numbers = numbers;
        this.today = today;
        this.catalogue = catalogue;
        for (School school : numbers.schools()) {
            if (school.open() && school.board() != 0) {
                open.put(school.id(), school);
                boards.computeIfAbsent(school.board(), id -> new ArrayList<>()).add(school);
            }
        }
    }

    /**
     * A figure of a board.
     *
     * @param year of 1 October, of the last school year, or of the accounts
     * @param schools over how many; 0 where it is of the board itself
     */
    public record Figure(long board, BoardMeasure measure, int year, FigureValue value, int schools) {}

    /** By what each is like others. */
    public List<BoardTraits> traits() {
        Map<Long, BigDecimal> pupils = latestPupils();
        Map<Long, Weighted> weightings = weighted(numbers.weightings(), Number::value, by(pupils));
        Map<Long, Double> near = NearbySchools.of(numbers.schools());
        return boards.entrySet().stream()
                .map(board -> {
                    List<School> schools = board.getValue();
                    OptionalDouble nearby = schools.stream()
                            .filter(school -> near.containsKey(school.id()))
                            .mapToDouble(school -> near.get(school.id()))
                            .average();
                    List<BigDecimal> known = schools.stream()
                            .flatMap(school -> Optional.ofNullable(pupils.get(school.id())).stream())
                            .toList();
                    return new BoardTraits(
                            board.getKey(),
                            schools.get(0).boardNumber().orElse(""),
                            "",
                            schools.size(),
                            known.isEmpty()
                                    ? OptionalDouble.empty()
                                    : OptionalDouble.of(known.stream()
                                            .reduce(BigDecimal.ZERO, BigDecimal::add)
                                            .doubleValue()),
                            Optional.ofNullable(weightings.get(board.getKey()))
                                    .map(mean -> OptionalDouble.of(mean.mean().doubleValue()))
                                    .orElse(OptionalDouble.empty()),
                            (double) schools.stream()
                                            .filter(school -> school.type() != SchoolType.BO)
                                            .count()
                                    / schools.size(),
                            nearby);
                })
                .toList();
    }

    /** All figures of all boards. */
    public List<Figure> figures() {
        var figures = new ArrayList<Figure>();
        Map<Long, Map<Integer, Weighted>> pupils = pupilsByYear();
        pupils.forEach((board, years) -> years.forEach((year, sum) ->
                figures.add(new Figure(board, BoardMeasure.PUPILS, year, FigureValue.of(sum.weight()), sum.units()))));
        weightedInto(figures, BoardMeasure.WEIGHTING, numbers.weightings(), Number::value, by(latestPupils()));
        Measure levels = SchoolNumbers.levels(catalogue);
        weightedInto(figures, BoardMeasure.BASIC, numbers.levels(), cell(levels, CellRole.BASIC), base(levels));
        weightedInto(figures, BoardMeasure.TARGET, numbers.levels(), cell(levels, CellRole.TARGET), base(levels));
        Measure pupilsMark = SchoolNumbers.marks(catalogue, SchoolNumbers.PUPILS_SATISFIED);
        weightedInto(
                figures, BoardMeasure.PUPILS_SATISFIED, numbers.pupilsSatisfied(), Number::value, base(pupilsMark));
        Measure parentsMark = SchoolNumbers.marks(catalogue, SchoolNumbers.PARENTS_SATISFIED);
        weightedInto(
                figures, BoardMeasure.PARENTS_SATISFIED, numbers.parentsSatisfied(), Number::value, base(parentsMark));
        filledInto(figures);
        accountsInto(figures, pupils);
        return figures;
    }

    /** What of a figure counts. */
    private interface Part {
        Optional<BigDecimal> of(Number number);
    }

    private Map<Long, Map<Integer, Weighted>> pupilsByYear() {
        Map<Long, Map<Integer, Weighted>> years = new TreeMap<>();
        for (Number number : numbers.pupils()) {
            School school = open.get(number.subject());
            if (school != null) {
                counted(number).filter(count -> count.signum() > 0).ifPresent(count -> years.computeIfAbsent(
                                school.board(), id -> new TreeMap<>())
                        .computeIfAbsent(number.year(), year -> new Weighted())
                        .add(BigDecimal.ONE, count));
            }
        }
        return years;
    }

    private static Optional<BigDecimal> counted(Number number) {
        return number.hidden() ? Optional.of(BigDecimal.ONE) : number.value();
    }

    private Map<Long, BigDecimal> latestPupils() {
        Map<Long, Number> latest = new HashMap<>();
        numbers.pupils().stream()
                .filter(number -> counted(number).isPresent())
                .forEach(number -> latest.merge(
                        number.subject(), number, (one, other) -> one.from().isAfter(other.from()) ? one : other));
        Map<Long, BigDecimal> pupils = new HashMap<>();
        latest.forEach((school, number) -> pupils.put(school, counted(number).orElseThrow()));
        return pupils;
    }

    private Map<Long, Weighted> weighted(List<Number> all, Part part, Part weight) {
        Map<Long, Map<Integer, Weighted>> years = byYear(all, part, weight);
        Map<Long, Weighted> last = new HashMap<>();
        years.forEach((board, means) ->
                last.put(board, ((TreeMap<Integer, Weighted>) means).lastEntry().getValue()));
        return last;
    }

    private Map<Long, Map<Integer, Weighted>> byYear(List<Number> all, Part part, Part weight) {
        Map<Long, Map<Integer, Weighted>> years = new TreeMap<>();
        for (Number number : all) {
            School school = open.get(number.subject());
            Optional<BigDecimal> by = weight.of(number).filter(one -> one.signum() > 0);
            if (school != null && by.isPresent()) {
                part.of(number).ifPresent(value -> years.computeIfAbsent(school.board(), id -> new TreeMap<>())
                        .computeIfAbsent(number.to().getYear(), year -> new Weighted())
                        .add(value, by.get()));
            }
        }
        return years;
    }

    private void weightedInto(List<Figure> figures, BoardMeasure measure, List<Number> all, Part part, Part weight) {
        byYear(all, part, weight)
                .forEach((board, years) -> years.forEach((year, mean) ->
                        figures.add(new Figure(board, measure, year, FigureValue.of(mean.mean()), mean.units()))));
    }

    /** What the cell of the figure says that the catalogue gives a role. */
    private static Part cell(Measure measure, CellRole role) {
        return cell(measure.keys(role).get(0));
    }

    /** Of how many people the figure is, as the catalogue tells where that stands. */
    private static Part base(Measure measure) {
        return cell(measure.base().orElseThrow());
    }

    private static Part cell(String key) {
        return number -> number.cells().get(key).asNumber();
    }

    private static Part by(Map<Long, BigDecimal> weights) {
        return number -> Optional.ofNullable(weights.get(number.subject()));
    }

    /** As it is on the day of adding up; of other days the monitor knows. */
    private void filledInto(List<Figure> figures) {
        boards.forEach((board, schools) -> {
            List<Boolean> known = schools.stream()
                    .map(school -> numbers.filled().get(school.id()))
                    .filter(Objects::nonNull)
                    .toList();
            if (!known.isEmpty()) {
                BigDecimal share = BigDecimal.valueOf(100L * Collections.frequency(known, true))
                        .divide(BigDecimal.valueOf(known.size()), MathContext.DECIMAL64);
                figures.add(
                        new Figure(board, BoardMeasure.FILLED, today.getYear(), FigureValue.of(share), known.size()));
            }
        });
    }

    private void accountsInto(List<Figure> figures, Map<Long, Map<Integer, Weighted>> pupils) {
        Map<Long, Map<Integer, Cells>> balances = cells(numbers.balances());
        Map<Long, Map<Integer, Cells>> costs = cells(numbers.costs());
        // Euros by pupil only where every school shows its pupils of the year: else they would be too many.
        Set<String> notAll = numbers.withheld(Shown.PUPILS)
                .filter(one -> open.containsKey(one.school()))
                .map(one -> open.get(one.school()).board() + " " + one.year())
                .collect(Collectors.toSet());
        for (long board : boards.keySet()) {
            Map<Integer, Cells> balance = balances.getOrDefault(board, Map.of());
            Map<Integer, Cells> spent = costs.getOrDefault(board, Map.of());
            var years = new TreeMap<Integer, Cells>(balance);
            years.putAll(spent);
            for (int year : years.keySet()) {
                var account = new YearAccount(
                        balance.getOrDefault(year, Cells.none()),
                        spent.getOrDefault(year, Cells.none()),
                        Optional.ofNullable(pupils.getOrDefault(board, Map.of()).get(year))
                                .filter(sum -> !notAll.contains(board + " " + year))
                                .map(sum -> sum.weight()));
                account.figures().forEach((measure, value) -> figures.add(new Figure(board, measure, year, value, 0)));
            }
        }
    }

    private static Map<Long, Map<Integer, Cells>> cells(List<Number> accounts) {
        Map<Long, Map<Integer, Cells>> cells = new HashMap<>();
        accounts.forEach(number ->
                cells.computeIfAbsent(number.subject(), id -> new TreeMap<>()).put(number.year(), number.cells()));
        return cells;
    }
}
