package nl.openvensters.story;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.openvensters.figure.Figure;
import nl.openvensters.figure.FigureValue;
import nl.openvensters.figure.Period;
import nl.openvensters.indicator.Indicator;
import nl.openvensters.indicator.Measure;
import nl.openvensters.indicator.Unit;
import nl.openvensters.publication.IndicatorFigures;
import nl.openvensters.writing.KnownNumber;
import nl.openvensters.writing.KnownNumber.Counts;

/**
 * The numbers that are shown of an indicator, for who reads along with the words beside it. The parts of a count, such
 * as ages, are left out: too many of them lie near any number.
 */
public final class ShownNumbers {

    private ShownNumbers() {}

    /** Those of the school in every period, and of its surroundings in the newest. */
    public static List<KnownNumber> of(IndicatorFigures figures) {
        List<KnownNumber> known = new ArrayList<>();
        add(figures.indicator(), figures.figures(), true, known);
        add(figures.indicator(), figures.surroundings().comparable(), false, known);
        add(figures.indicator(), figures.surroundings().municipality(), false, known);
        add(figures.indicator(), figures.surroundings().country(), false, known);
        return known;
    }

    private static void add(Indicator indicator, List<Figure> figures, boolean earlierToo, List<KnownNumber> known) {
        for (Measure measure : indicator.measures()) {
            Optional<Counts> counts = counts(measure);
            List<Figure> own = IndicatorFigures.of(measure.code(), figures);
            if (counts.isEmpty() || own.isEmpty()) {
                continue;
            }
            Period newest = own.get(own.size() - 1).period();
            own.stream()
                    .filter(figure -> earlierToo || figure.period().equals(newest))
                    .forEach(figure -> numbers(measure, figure)
                            .forEach(number -> known.add(new KnownNumber(
                                    counts.get(), number, figure.period().equals(newest)))));
        }
    }

    private static Optional<Counts> counts(Measure measure) {
        return switch (measure.unit()) {
            case PUPILS -> Optional.of(Counts.PUPILS);
            case PERCENT -> Optional.of(Counts.PERCENT);
            case SCORE -> Optional.of(Counts.SCORE);
            default -> Optional.empty();
        };
    }

    private static List<BigDecimal> numbers(Measure measure, Figure figure) {
        List<BigDecimal> numbers = new ArrayList<>();
        figure.value().flatMap(FigureValue::asNumber).ifPresent(numbers::add);
        boolean parts = measure.unit() == Unit.PUPILS && !measure.derived();
        if (!parts) {
            figure.cells().asMap().forEach((key, value) -> {
                if (measure.unitOf(key) == measure.unit()) {
                    value.asNumber().ifPresent(numbers::add);
                }
            });
        }
        return numbers;
    }
}
