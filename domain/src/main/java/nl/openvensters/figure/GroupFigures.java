package nl.openvensters.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import nl.openvensters.figure.DerivationRepository.Current;
import nl.openvensters.figure.DerivationRepository.Group;
import nl.openvensters.indicator.DerivationRule;
import nl.openvensters.indicator.Indicator;
import nl.openvensters.indicator.Measure;
import nl.openvensters.indicator.Unit;

/** Takes the figures of schools together, and of boards and partnerships, in the ways that the catalogue asks for; over at least five each time. */
final class GroupFigures {

    /** In the place of a cell: the value of the figure. */
    private static final String VALUE = "";

    private final DerivationRepository figures;
    private final Map<Long, Group> groups;
    private final long country;

    GroupFigures(DerivationRepository figures) throws SQLException {
        this.figures = figures;
        this.groups = figures.groups();
        this.country = figures.country();
    }

    /** @param derived a measure with a rule */
    List<DerivedFigure> of(Indicator indicator, Measure derived) throws SQLException {
        DerivationRule rule = derived.derivation().orElseThrow();
        List<Current> current = figures.current(indicator.id(), rule.of());
        List<Current> ofSchools = current.stream()
                .filter(figure -> Optional.ofNullable(groups.get(figure.subject()))
                        .filter(Group::isOfSchools)
                        .isPresent())
                .toList();
        Measure of = indicator.measure(rule.of()).orElseThrow();
        String code = indicator.id() + "." + derived.code();
        return switch (rule.how()) {
            case MEAN -> rule.cells().isEmpty() ? meansByType(code, of, current) : means(code, rule.cells(), ofSchools);
            case SPREAD -> spread(code, ofSchools);
            case COMPARABLE -> comparable(code, indicator, of, rule, ofSchools);
        };
    }

    /** The mean value by place, of each type of school and of each other kind of subject that has enough of them. */
    private List<DerivedFigure> meansByType(String code, Measure of, List<Current> current) {
        List<Current> told = current.stream()
                .filter(figure -> figure.value() != null)
                .filter(figure -> of.unit() != Unit.PUPILS || !SmallNumbers.isFew(figure.value()))
                .toList();
        return byPlace(code, told, group -> {
            Map<String, List<BigDecimal>> types = new TreeMap<>();
            group.forEach(
                    figure -> types.computeIfAbsent(groups.get(figure.subject()).type(), type -> new ArrayList<>())
                            .add(figure.value()));
            Map<String, FigureValue> cells = new LinkedHashMap<>();
            types.forEach((type, values) -> {
                if (values.size() >= SmallNumbers.LEAST_COUNT) {
                    cells.put(type, mean(values));
                    cells.put(type + "." + ComparableSchools.SCHOOLS, FigureValue.of(values.size()));
                }
            });
            return Cells.of(cells);
        });
    }

    /** The mean of cells by place, of the schools that have them all. */
    private List<DerivedFigure> means(String code, List<String> keys, List<Current> current) {
        List<Current> told = current.stream()
                .filter(figure -> numbers(figure, keys).size() == keys.size())
                .toList();
        return byPlace(code, told, group -> {
            Map<String, FigureValue> cells = new LinkedHashMap<>();
            if (group.size() >= SmallNumbers.LEAST_COUNT) {
                keys.forEach(key -> cells.put(
                        key,
                        mean(group.stream()
                                .map(figure -> numbers(figure, keys).get(key))
                                .toList())));
                cells.put(ComparableSchools.SCHOOLS, FigureValue.of(group.size()));
            }
            return Cells.of(cells);
        });
    }

    private List<DerivedFigure> byPlace(String code, List<Current> told, Function<List<Current>, Cells> cells) {
        Map<Period, Map<Long, List<Current>>> places = new LinkedHashMap<>();
        for (Current figure : told) {
            Group group = groups.get(figure.subject());
            if (group != null) {
                var of = places.computeIfAbsent(figure.period(), period -> new TreeMap<>());
                of.computeIfAbsent(country, place -> new ArrayList<>()).add(figure);
                if (group.municipality() != 0) {
                    of.computeIfAbsent(group.municipality(), place -> new ArrayList<>())
                            .add(figure);
                }
            }
        }
        List<DerivedFigure> derived = new ArrayList<>();
        places.forEach((period, groups) -> groups.forEach((place, group) -> {
            Cells means = cells.apply(group);
            if (!means.isEmpty()) {
                derived.add(new DerivedFigure(place, code, period, Optional.empty(), means));
            }
        }));
        return derived;
    }

    private static FigureValue mean(List<BigDecimal> values) {
        BigDecimal sum = values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return FigureValue.of(
                sum.divide(BigDecimal.valueOf(values.size()), DerivationRepository.DECIMALS, RoundingMode.HALF_UP));
    }

    private List<DerivedFigure> spread(String code, List<Current> current) {
        Map<Period, List<BigDecimal>> values = new LinkedHashMap<>();
        current.stream().filter(figure -> figure.value() != null).forEach(figure -> values.computeIfAbsent(
                        figure.period(), period -> new ArrayList<>())
                .add(figure.value()));
        List<DerivedFigure> derived = new ArrayList<>();
        values.forEach((period, all) -> {
            if (all.size() >= SmallNumbers.LEAST_COUNT) {
                var percentiles = new Percentiles(all);
                derived.add(
                        new DerivedFigure(country, code, period, Optional.of(percentiles.mean()), percentiles.cells()));
            }
        });
        return derived;
    }

    private List<DerivedFigure> comparable(
            String code, Indicator indicator, Measure of, DerivationRule rule, List<Current> current)
            throws SQLException {
        List<String> keys = rule.cells().isEmpty() ? List.of(VALUE) : rule.cells();
        Function<Current, Optional<BigDecimal>> weighting = weighting(indicator, rule);
        Map<Period, List<ComparableSchools.Level>> levels = new LinkedHashMap<>();
        for (Current figure : current) {
            Map<String, BigDecimal> numbers = isEnough(of, figure) ? numbers(figure, keys) : Map.of();
            weighting.apply(figure).ifPresent(weight -> levels.computeIfAbsent(
                            figure.period(), period -> new ArrayList<>())
                    .add(new ComparableSchools.Level(figure.subject(), weight, numbers)));
        }
        List<DerivedFigure> derived = new ArrayList<>();
        levels.forEach((period, all) -> {
            var like = new ComparableSchools(keys, all);
            all.forEach(school ->
                    like.of(school).ifPresent(cells -> derived.add(figure(school.school(), code, period, cells))));
        });
        return derived;
    }

    private static DerivedFigure figure(long school, String code, Period period, Cells cells) {
        Map<String, FigureValue> beside = new LinkedHashMap<>(cells.asMap());
        Optional<BigDecimal> value = Optional.ofNullable(beside.remove(VALUE)).flatMap(FigureValue::asNumber);
        return new DerivedFigure(school, code, period, value, Cells.of(beside));
    }

    /** By the figure itself when that has it, else by the newest that is known of the school. */
    private Function<Current, Optional<BigDecimal>> weighting(Indicator indicator, DerivationRule rule)
            throws SQLException {
        DerivationRule.Source by = rule.weighting().orElseThrow();
        String key = by.cell().orElse(VALUE);
        if (by.indicator().equals(indicator.id()) && by.measure().equals(rule.of())) {
            return figure -> Optional.ofNullable(numbers(figure, List.of(key)).get(key));
        }
        Map<Long, BigDecimal> newest = new HashMap<>();
        figures.current(by.indicator(), by.measure())
                .forEach(figure ->
                        numbers(figure, List.of(key)).values().forEach(number -> newest.put(figure.subject(), number)));
        return figure -> Optional.ofNullable(newest.get(figure.subject()));
    }

    /** No percentage of ours of few children. */
    private static boolean isEnough(Measure of, Current figure) {
        return of.unit() != Unit.PERCENT
                || of.base().isEmpty()
                || figure.cells()
                        .get(of.base().get())
                        .asNumber()
                        .filter(children -> children.intValue() >= SmallNumbers.LEAST_PERCENTAGE_BASE)
                        .isPresent();
    }

    /** The value or the cells that are numbers. */
    private static Map<String, BigDecimal> numbers(Current figure, List<String> keys) {
        Map<String, BigDecimal> numbers = new HashMap<>();
        keys.forEach(key -> (key.equals(VALUE)
                        ? Optional.ofNullable(figure.value())
                        : figure.cells().get(key).asNumber())
                .ifPresent(number -> numbers.put(key, number)));
        return numbers;
    }
}
