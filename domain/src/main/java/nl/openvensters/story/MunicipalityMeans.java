package nl.openvensters.story;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.openvensters.figure.ComparableSchools;
import nl.openvensters.figure.Figure;
import nl.openvensters.indicator.CellRole;
import nl.openvensters.indicator.DerivationRule;
import nl.openvensters.indicator.Indicator;
import nl.openvensters.indicator.Measure;
import nl.openvensters.indicator.Unit;
import nl.openvensters.language.Language;
import nl.openvensters.publication.AreaFigures;
import nl.openvensters.school.SchoolType;

/** What a school of a municipality has on average, as the page of each of its schools shows it beside its own figures. */
public final class MunicipalityMeans {

    private MunicipalityMeans() {}

    /** A table with the latest mean of each subject; empty when there is none of schools of this type. */
    public static Optional<StoryTable> of(List<AreaFigures> figures, SchoolType type) {
        List<StoryTable.Row> rows =
                figures.stream().flatMap(of -> rows(of, type.name())).toList();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new StoryTable(
                        Wording.text("means.title", Wording.text("types." + type)),
                        List.of(
                                Wording.text("head.what"),
                                Wording.text("means.mean"),
                                Wording.text("means.schools"),
                                Wording.text("head.when")),
                        rows));
    }

    private static Stream<StoryTable.Row> rows(AreaFigures figures, String type) {
        Indicator indicator = figures.indicator().in(Language.spoken());
        return indicator.measures().stream()
                .filter(measure -> measure.derivation()
                        .filter(rule -> rule.how() == DerivationRule.How.MEAN)
                        .isPresent())
                .flatMap(measure ->
                        StoryMaterial.of(figures.figures(), measure.code()).stream()
                                .reduce((earlier, later) -> later)
                                .stream()
                                .flatMap(figure -> rows(indicator, measure, figure, type)));
    }

    private static Stream<StoryTable.Row> rows(Indicator indicator, Measure measure, Figure figure, String type) {
        Measure of = measure.derivation()
                .flatMap(rule -> indicator.measure(rule.of()))
                .orElse(measure);
        var rows = new ArrayList<StoryTable.Row>();
        row(
                        Wording.find("means." + indicator.id()).orElse(indicator.name()),
                        figure,
                        type,
                        type + "." + ComparableSchools.SCHOOLS,
                        of.unit())
                .ifPresent(rows::add);
        for (String part : of.keys(CellRole.PART)) {
            row(
                            Wording.text("means.subject", Wording.within(LevelSubjects.name(part))),
                            figure,
                            part,
                            ComparableSchools.SCHOOLS,
                            of.unit())
                    .ifPresent(rows::add);
        }
        return rows.stream();
    }

    private static Optional<StoryTable.Row> row(String name, Figure figure, String mean, String schools, Unit unit) {
        return figure.cells()
                .get(mean)
                .asNumber()
                .map(number -> StoryTable.row(
                        name,
                        written(number, unit),
                        Cell.whole(figure.cells().get(schools)),
                        Wording.period(figure.period())));
    }

    /** Children are whole, and a mean of rough shares is rough. */
    private static String written(BigDecimal number, Unit unit) {
        BigDecimal whole = number.setScale(0, RoundingMode.HALF_UP);
        return switch (unit) {
            case PUPILS, PEOPLE -> Wording.whole(whole);
            case PERCENT -> Wording.text("ROUGH.short", Wording.whole(whole));
            default -> OwnComparison.written(number, unit);
        };
    }
}
