package nl.openvensters.story;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.openvensters.figure.Cells;
import nl.openvensters.figure.Figure;
import nl.openvensters.figure.FigureValue;
import nl.openvensters.indicator.CellRole;
import nl.openvensters.indicator.DerivationRule;
import nl.openvensters.indicator.Indicator;
import nl.openvensters.indicator.Measure;
import nl.openvensters.indicator.MeasureCell;
import nl.openvensters.indicator.PeriodKind;

/** Figures with their cells under what they mean, as the catalogue declares it, instead of under their keys. */
final class RoleCells {

    private RoleCells() {}

    /** The first measure that is delivered and has cells of a role. */
    static Optional<Measure> delivered(Indicator indicator, CellRole role, boolean overYears) {
        return indicator.measures().stream()
                .filter(measure -> !measure.derived() && measure.has(role))
                .filter(measure -> (measure.period() == PeriodKind.SCHOOL_YEARS) == overYears)
                .findFirst();
    }

    /** The measure that takes figures of another one together in some way. */
    static Optional<Measure> derived(Indicator indicator, DerivationRule.How how, Measure of) {
        return indicator.measures().stream()
                .filter(measure -> measure.derivation()
                        .filter(rule -> rule.how() == how && rule.of().equals(of.code()))
                        .isPresent())
                .findFirst();
    }

    /** The same figures; cells without a role, and those that are parts, keep their keys. */
    static List<Figure> of(Indicator indicator, Measure measure, List<Figure> figures) {
        Map<String, String> names = new LinkedHashMap<>();
        Stream<MeasureCell> source = measure.derivation().stream()
                .flatMap(rule -> indicator.measure(rule.of()).stream())
                .flatMap(of -> of.cells().stream());
        Stream.concat(source, measure.cells().stream()).forEach(cell -> cell.role()
                .filter(role -> role != CellRole.PART)
                .ifPresent(role -> names.put(cell.key(), role.name())));
        return figures.stream().map(figure -> renamed(figure, names)).toList();
    }

    private static Figure renamed(Figure figure, Map<String, String> names) {
        Map<String, FigureValue> cells = new LinkedHashMap<>();
        figure.cells().asMap().forEach((key, value) -> cells.put(names.getOrDefault(key, key), value));
        return figure.with(figure.value(), Cells.of(cells));
    }

    static FigureValue get(Cells cells, CellRole role) {
        return cells.get(role.name());
    }
}
