package nl.openvensters.publication.answer;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.openvensters.figure.Cells;
import nl.openvensters.figure.Figure;
import nl.openvensters.figure.FigureStatus;
import nl.openvensters.figure.FigureValue;
import nl.openvensters.figure.MissingReason;
import nl.openvensters.figure.Period;
import nl.openvensters.figure.SchoolYear;
import nl.openvensters.figure.SmallNumbers;
import nl.openvensters.indicator.CellRole;
import nl.openvensters.indicator.Indicator;
import nl.openvensters.indicator.Measure;

/** The figures that the numbers of an answer become, small ones hidden, and what is left of the answer without them. */
public final class AnswerFigures {

    private AnswerFigures() {}

    /**
     * For each measure that holds a number of the answer a figure of each year that the answer tells of, the oldest first;
     * of a number that was not given one that says so.
     *
     * @param json an answer that can be published
     * @param given the school year in which it was given
     * @param on the Dutch day on which it was given
     */
    public static List<Figure> of(Indicator indicator, String json, SchoolYear given, LocalDate on) {
        List<OwnNumber> numbers = AnswerRules.read(indicator, json)
                .map(answer -> answer.numbers(given))
                .orElse(List.of());
        return indicator.measures().stream()
                .filter(measure -> measure.answer().isPresent())
                .flatMap(measure -> {
                    Map<SchoolYear, OwnNumber> years = numbers.stream()
                            .filter(number -> number.what() == measure.answer().get())
                            .collect(Collectors.toMap(OwnNumber::year, Function.identity(), (newest, other) -> newest));
                    years.putIfAbsent(
                            years.keySet().stream().max(SchoolYear::compareTo).orElse(given),
                            OwnNumber.of(measure.answer().get(), given, Optional.empty()));
                    return years.values().stream().map(number -> figure(indicator, measure, number, on));
                })
                .sorted((one, other) -> one.period().compareTo(other.period()))
                .toList();
    }

    /** What is left of an answer when its numbers are figures: words, choices and order. As it was when it cannot be read. */
    public static String withoutNumbers(Indicator indicator, String json) {
        return AnswerRules.read(indicator, json)
                .map(answer -> answer.withoutNumbers().toJson().toString())
                .orElse(json);
    }

    private static Figure figure(Indicator indicator, Measure measure, OwnNumber number, LocalDate on) {
        Map<String, FigureValue> cells = new LinkedHashMap<>();
        number.parts().forEach((name, part) -> cells.put(name, FigureValue.of(part)));
        measure.cells().forEach(cell -> cell.answer()
                .map(number.beside()::get)
                .ifPresent(beside -> cells.put(cell.key(), FigureValue.of(beside))));
        Optional<BigDecimal> base = measure.base().map(cells::get).flatMap(FigureValue::asNumber);
        boolean few = base.filter(SmallNumbers::isFew).isPresent();
        if (few) {
            cells.replaceAll((key, value) -> FigureValue.missing(MissingReason.SUPPRESSED));
        } else {
            number.bound()
                    .ifPresent(bound -> measure.keys(CellRole.BOUND).forEach(key -> cells.put(key, bound.category())));
        }
        // A mean without how many it is of is not known.
        boolean known = number.value().isPresent() && (measure.base().isEmpty() || base.isPresent());
        FigureValue value = known
                ? few
                        ? FigureValue.missing(MissingReason.SUPPRESSED)
                        : FigureValue.of(number.value().get())
                : FigureValue.missing(MissingReason.NOT_DELIVERED);
        return new Figure(
                indicator.id(),
                measure.code(),
                Period.of(number.year()),
                Optional.of(value),
                Cells.of(known ? cells : Map.of()),
                FigureStatus.FINAL,
                Optional.empty(),
                on,
                Figure.OWN);
    }
}
