package nl.openvensters.story;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.openvensters.figure.ComparableSchools;
import nl.openvensters.figure.Figure;
import nl.openvensters.figure.FigureValue;
import nl.openvensters.indicator.DerivationRule;
import nl.openvensters.indicator.Measure;
import nl.openvensters.indicator.Unit;
import nl.openvensters.publication.Surroundings;

/** A number that a subject told itself beside those of others of its kind, of schools of its type; of the same school year. */
final class OwnComparison {

    private static final BigDecimal SIXTY = BigDecimal.valueOf(60);

    private final StoryMaterial material;
    private final Measure own;
    private final Figure latest;
    private final List<StoryTable.Row> rows = new ArrayList<>();

    private OwnComparison(StoryMaterial material, Measure own, Figure latest) {
        this.material = material;
        this.own = own;
        this.latest = latest;
    }

    /** A table; empty when there is nothing to compare with. */
    static Optional<StoryTable> of(StoryMaterial material) {
        return material.indicator().measures().stream()
                .filter(measure -> measure.answer().isPresent())
                .findFirst()
                .flatMap(measure -> material.latestOwn(measure.code())
                        .filter(figure ->
                                figure.value().flatMap(FigureValue::asNumber).isPresent())
                        .flatMap(figure -> new OwnComparison(material, measure, figure).table()));
    }

    private Optional<StoryTable> table() {
        Surroundings around = material.figures().surroundings();
        rows.add(StoryTable.row(
                Wording.text(material.keyOf("legend.own")),
                own.unit() == Unit.SCORE
                        ? material.writtenMark(latest).orElseThrow()
                        : written(latest.value().flatMap(FigureValue::asNumber).orElseThrow())));
        String type = material.about()
                .map(school -> school.type().name())
                .orElse(material.kind().name());
        add("beside.comparable", DerivationRule.How.COMPARABLE, around.comparable(), Figure::value, "");
        Function<Figure, Optional<FigureValue>> mean =
                figure -> Optional.of(figure.cells().get(type));
        add("beside.municipality", DerivationRule.How.MEAN, around.municipality(), mean, type + ".");
        add("beside.country", DerivationRule.How.MEAN, around.country(), mean, type + ".");
        return rows.size() == 1
                ? Optional.empty()
                : Optional.of(new StoryTable(
                        Wording.text(material.keyOf("beside.title"), Wording.period(latest.period())),
                        List.of(Wording.text("head.what"), material.indicator().name()),
                        rows));
    }

    private void add(
            String key,
            DerivationRule.How how,
            List<Figure> figures,
            Function<Figure, Optional<FigureValue>> value,
            String group) {
        material.indicator().measures().stream()
                .filter(measure -> measure.derivation()
                        .filter(rule -> rule.how() == how && rule.of().equals(own.code()))
                        .isPresent())
                .flatMap(measure -> StoryMaterial.of(figures, measure.code()).stream())
                .filter(figure -> figure.period().equals(latest.period()))
                .forEach(figure -> value.apply(figure)
                        .flatMap(FigureValue::asNumber)
                        .ifPresent(number -> rows.add(StoryTable.row(
                                Wording.text(
                                        material.keyOf(key),
                                        Wording.whole(figure.cells()
                                                .get(group + ComparableSchools.SCHOOLS)
                                                .asNumber()
                                                .orElseThrow()),
                                        material.municipality()),
                                written(number)))));
    }

    private String written(BigDecimal number) {
        return written(number, own.unit());
    }

    /** In digits, with what they count. */
    static String written(BigDecimal number, Unit unit) {
        String digits =
                switch (unit) {
                    case SCORE -> Wording.tenths(number);
                    case EURO -> Wording.euros(number);
                    case MINUTES -> Wording.tenths(number.divide(SIXTY, 1, RoundingMode.HALF_UP));
                    default -> Wording.plain(number);
                };
        return Wording.text(Wording.firstOf("beside." + unit, "beside.number"), digits);
    }
}
