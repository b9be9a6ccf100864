package nl.openvensters.story;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.openvensters.figure.Cells;
import nl.openvensters.figure.Figure;
import nl.openvensters.figure.FigureValue;
import nl.openvensters.indicator.AnswerForm.AmountUnit;
import nl.openvensters.indicator.AnswerNumber;
import nl.openvensters.indicator.Measure;
import nl.openvensters.publication.answer.NumberAnswer;
import nl.openvensters.story.chart.LevelChart.Range;
import nl.openvensters.story.chart.SmallPicture;

/** Single figures side by side: a count over the years, a place on a scale, an amount, a mark. One scale for each row. */
final class FigureComparers {

    private static final double BEST_MARK = 10;
    private static final int YEARS_BACK = 5;

    private FigureComparers() {}

    /** A count with its line over the years. */
    static List<ComparedRow> counts(Columns columns) {
        List<SortedMap<Integer, OptionalDouble>> all =
                columns.answered().stream().map(FigureComparers::series).toList();
        int first = years(all).min(Integer::compare).orElse(0);
        int last = years(all).max(Integer::compare).orElse(0);
        double top = all.stream()
                .flatMap(series -> series.values().stream())
                .mapToDouble(value -> value.orElse(0))
                .max()
                .orElse(1);
        return List.of(columns.row(school -> latestCount(school).map(figure -> {
                    SortedMap<Integer, OptionalDouble> series = series(school);
                    var cell = ComparedCell.figure(Cell.whole(figure.value().orElseThrow()), figure);
                    return then(series)
                            .map(cell::noting)
                            .orElse(cell)
                            .drawn(isLine(series) ? SmallPicture.line(series, first, last, top) : "");
                }))
                .hinting(
                        all.stream().noneMatch(FigureComparers::isLine)
                                ? ""
                                : Wording.text("compare.counts", Integer.toString(first), Integer.toString(last))));
    }

    private static boolean isLine(SortedMap<Integer, OptionalDouble> series) {
        return series.size() > 1;
    }

    private static Stream<Integer> years(List<SortedMap<Integer, OptionalDouble>> all) {
        return all.stream().flatMap(series -> series.keySet().stream());
    }

    private static Optional<Figure> latestCount(StoryMaterial school) {
        return CountTrendTeller.measure(school, false, false)
                .flatMap(measure -> school.latestOwn(measure.code()))
                .filter(figure -> figure.value().flatMap(FigureValue::asNumber).isPresent());
    }

    private static SortedMap<Integer, OptionalDouble> series(StoryMaterial school) {
        var series = new TreeMap<Integer, OptionalDouble>();
        if (latestCount(school).isPresent()) {
            CountTrendTeller.series(CountTrendTeller.measure(school, false, false)
                            .map(measure -> school.ownOf(measure.code()))
                            .orElse(List.of()))
                    .forEach((year, value) -> series.put(year, Cell.number(value)));
        }
        return series;
    }

    /** How many there were five years before, or in the first year that there is. */
    private static Optional<String> then(SortedMap<Integer, OptionalDouble> series) {
        return series.tailMap(series.lastKey() - YEARS_BACK).entrySet().stream()
                .filter(year -> year.getValue().isPresent() && !year.getKey().equals(series.lastKey()))
                .findFirst()
                .map(year -> Wording.text(
                        "compare.then",
                        Integer.toString(year.getKey()),
                        Wording.whole(Math.round(year.getValue().getAsDouble()))));
    }

    /** A place on a scale, among all schools of the country. */
    static List<ComparedRow> scales(Columns columns) {
        return List.of(columns.row(school -> ScaleTeller.measure(school, true)
                        .flatMap(measure -> school.latestOwn(measure.code()))
                        .flatMap(figure -> scale(school, figure)))
                .hinting(ScaleTeller.scale(columns.schools().get(0))
                        .map(scale ->
                                Wording.text("compare.scale", Wording.whole(scale.from()), Wording.whole(scale.to())))
                        .orElse("")));
    }

    private static Optional<ComparedCell> scale(StoryMaterial school, Figure figure) {
        return figure.value().flatMap(FigureValue::asNumber).map(number -> {
            var cell = ComparedCell.figure(Wording.tenths(number), figure);
            Optional<Measure.Scale> scale = ScaleTeller.scale(school);
            Optional<Cells> country = ScaleSpread.of(school, figure.period());
            Optional<Range> half =
                    country.map(c -> new Range(ScaleSpread.amount(c, "p25"), ScaleSpread.amount(c, "p75")));
            return half.map(h ->
                            cell.noting(Wording.text("compare.half", Wording.tenths(h.from()), Wording.tenths(h.to()))))
                    .orElse(cell)
                    .drawn(scale.filter(s -> number.doubleValue() >= s.from() && number.doubleValue() <= s.to())
                            .map(s -> SmallPicture.place(number.doubleValue(), s.from(), s.to(), half))
                            .orElse(""));
        });
    }

    /** The people of the institution of each school. */
    static List<ComparedRow> people(Columns columns) {
        return List.of(columns.row(school -> columns.indicator().measures().stream()
                        .flatMap(measure -> school.latestOwn(measure.code()).stream())
                        .findFirst()
                        .filter(figure ->
                                figure.value().flatMap(FigureValue::asNumber).isPresent())
                        .map(figure ->
                                ComparedCell.figure(Cell.whole(figure.value().orElseThrow()), figure)))
                .hinting(Wording.html("STAFF.institution").asText()));
    }

    /** An amount that schools tell themselves: euros, hours. */
    static List<ComparedRow> amounts(Columns columns) {
        var amounts = columns.answered().stream()
                .flatMap(school -> school.number(AnswerNumber.AMOUNT).asNumber().stream())
                .mapToDouble(BigDecimal::doubleValue)
                .summaryStatistics();
        return List.of(columns.row(school -> school.answer(NumberAnswer.class)
                .flatMap(NumberAnswer::unit)
                .flatMap(unit -> school.number(AnswerNumber.AMOUNT).asNumber().map(amount -> ComparedCell.headline(
                                written(amount, unit), school.answerReference())
                        .drawn(
                                // One bar alone would be as long as the scale, and say nothing.
                                amounts.getCount() < 2 ? "" : bar(amount.doubleValue(), amounts.getMax()))))));
    }

    private static String written(BigDecimal amount, AmountUnit unit) {
        return Wording.text(
                "compare." + unit, unit == AmountUnit.EURO_PER_YEAR ? Wording.euros(amount) : Wording.plain(amount));
    }

    /** A mark out of ten, with how many gave it. */
    static List<ComparedRow> marks(Columns columns) {
        Function<StoryMaterial, Optional<ComparedCell>> mark = school -> school.numbers(AnswerNumber.SCORE).stream()
                .reduce((earlier, later) -> later)
                .flatMap(survey -> survey.value().flatMap(FigureValue::asNumber).map(told -> school.beside(
                                survey, AnswerNumber.RESPONDENTS)
                        .map(people -> ComparedCell.figure(
                                        school.writtenMark(survey).orElseThrow(), survey)
                                .noting(Wording.text("compare.respondents", Wording.whole(people))))
                        .orElseGet(() ->
                                ComparedCell.figure(school.writtenMark(survey).orElseThrow(), survey))
                        .drawn(bar(told.doubleValue(), BEST_MARK))));
        return List.of(columns.row(mark).hinting(Wording.text("compare.mark")));
    }

    private static String bar(double value, double end) {
        return SmallPicture.bar(value, end, Optional.empty(), OptionalDouble.empty(), OptionalDouble.empty());
    }
}
