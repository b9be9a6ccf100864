package nl.openvensters.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.openvensters.figure.Figure;
import nl.openvensters.figure.FigureValue;
import nl.openvensters.figure.MissingReason;
import nl.openvensters.figure.Period;
import nl.openvensters.figure.SchoolYear;
import nl.openvensters.indicator.Measure;
import nl.openvensters.indicator.PeriodKind;
import nl.openvensters.story.IndicatorStory.Illustration;
import nl.openvensters.story.chart.TrendChart;
import nl.openvensters.story.chart.TrendChart.Line;
import nl.openvensters.story.chart.TrendChart.Look;
import nl.openvensters.story.chart.TrendChart.Point;
import nl.openvensters.story.chart.YearAxis;

/** Tells of a count over the years, against the mean of the municipality, and of the parts it consists of now. */
final class CountTrendTeller implements Teller {

    /** From which difference on it is said that it is large; among fewer pupils than these it is not. */
    private static final double JUMP = 1.5;

    private static final int FEW = 20;

    @Override
    public TellerResult tell(StoryMaterial material) {
        Optional<Measure> total = measure(material, false, false);
        List<Figure> figures = total.map(m -> material.ownOf(m.code())).orElse(List.of());
        if (figures.isEmpty()) {
            return TellerResult.nothing(MissingReason.NOT_DELIVERED);
        }
        Figure latest = figures.get(figures.size() - 1);
        FigureValue value = latest.value().orElse(FigureValue.missing(MissingReason.NOT_DELIVERED));
        if (value.asNumber().isEmpty()) {
            return TellerResult.nothing(value);
        }
        NavigableMap<Integer, Double> means = means(material);
        var parts = new TellerResult.Parts();
        say(parts, material, figures, latest, means);
        trend(material, figures, means).ifPresent(parts::show);
        measure(material, true, false)
                .flatMap(m -> material.latestOwn(m.code()))
                .ifPresent(ages -> Partition.of(material.indicator(), ages).show(parts));
        return parts.list(table(material, figures, means)).of(latest);
    }

    private static void say(
            TellerResult.Parts parts,
            StoryMaterial material,
            List<Figure> figures,
            Figure latest,
            NavigableMap<Integer, Double> means) {
        String id = material.indicator().id();
        long count = latest.value().orElseThrow().asNumber().orElseThrow().longValue();
        // A count of an older school year is no longer how it is.
        boolean past = Tense.of(material, SchoolYear.of(latest.period().end())).isPast();
        String form = (past ? "past." : "") + (count == 0 ? "none" : count == 1 ? "one" : "many");
        parts.say(Wording.html(
                Wording.firstOf(id + "." + form, "COUNT_TREND." + form),
                material.schoolName(),
                Wording.count(count),
                Wording.period(latest.period())));
        change(figures, latest, count, past).ifPresent(parts::say);
        if (material.closedOn().isEmpty() && isUnexplained(material, figures)) {
            Wording.find(id + ".jump").ifPresent(unused -> parts.say(Wording.html(id + ".jump")));
        }
        int year = year(latest.period());
        if (material.closedOn().isEmpty() && means.containsKey(year)) {
            String mean = past ? ".past.mean" : ".mean";
            parts.say(Wording.html(
                    Wording.firstOf(id + mean + "." + material.school().type(), id + mean, "COUNT_TREND" + mean),
                    material.municipality(),
                    Wording.count(Math.round(means.get(year)))));
        }
    }

    /** Whether the last two counts differ by half or more, where no school came to this one or went apart from it. */
    private static boolean isUnexplained(StoryMaterial material, List<Figure> figures) {
        List<Figure> lastTwo = figures.subList(Math.max(0, figures.size() - 2), figures.size());
        var counts = lastTwo.stream()
                .flatMap(f -> f.value().flatMap(FigureValue::asNumber).stream())
                .mapToLong(Number::longValue)
                .summaryStatistics();
        return counts.getCount() == 2
                && counts.getMin() >= FEW
                && counts.getMax() >= JUMP * counts.getMin()
                && Breaks.ofSchools(
                                material, lastTwo.stream().map(Figure::period).toList())
                        .isEmpty();
    }

    private static Optional<Html> change(List<Figure> figures, Figure latest, long count, boolean past) {
        if (figures.size() < 2) {
            return Optional.empty();
        }
        Figure before = figures.get(figures.size() - 2);
        return before.value().flatMap(FigureValue::asNumber).map(number -> {
            long difference = count - number.longValue();
            int earlier = year(before.period());
            String when = year(latest.period()) - earlier == 1
                    ? Wording.text("change.yearBefore")
                    : Wording.text("change.in", Integer.toString(earlier));
            String key = difference == 0
                    ? "same"
                    : (difference > 0 ? "more" : "less") + (Math.abs(difference) == 1 ? ".one" : ".many");
            return Wording.html((past ? "change.past." : "change.") + key, when, Wording.count(Math.abs(difference)));
        });
    }

    private static Optional<Illustration> trend(
            StoryMaterial material, List<Figure> figures, NavigableMap<Integer, Double> means) {
        var series = series(figures);
        if (series.values().stream().filter(v -> v.asNumber().isPresent()).count() < 2) {
            return Optional.empty();
        }
        var own = Gaps.points(series);
        var lines = new ArrayList<Line>();
        lines.add(new Line(Wording.text("legend.own"), Look.OWN, own));
        var others = means.subMap(series.firstKey(), true, series.lastKey(), true).entrySet().stream()
                .map(e -> new Point(e.getKey(), OptionalDouble.of(e.getValue()), ""))
                .toList();
        if (others.size() > 1) {
            lines.add(new Line(meanName(material), Look.OTHER, others));
        }
        List<Breaks> counts = Breaks.ofSpecialCounts(material, series);
        double comparable = counts.isEmpty() ? 0 : counts.get(counts.size() - 1).amongCounts();
        List<Point> known = own.stream().filter(p -> p.value().isPresent()).toList();
        Point last = known.get(known.size() - 1);
        Point first =
                known.stream().filter(p -> p.year() >= comparable).findFirst().orElse(last);
        String description = Wording.text(
                "trend.description",
                Wording.whole(Math.round(first.value().getAsDouble())),
                Integer.toString(first.year()),
                Wording.whole(Math.round(last.value().getAsDouble())),
                Integer.toString(last.year()));
        List<Period> periods = figures.stream().map(Figure::period).toList();
        List<Breaks> breaks = Stream.of(counts, Breaks.ofCountDay(periods), Breaks.ofSchools(material, periods))
                .flatMap(List::stream)
                .toList();
        var notes = new ArrayList<String>(Gaps.notes(series, Integer::toString, "gap"));
        breaks.forEach(each -> notes.add(each.note()));
        String id = material.indicator().id();
        String title = Wording.text(Wording.firstOf(id + ".trend", "COUNT_TREND.trend"));
        var chart = new TrendChart(
                id + "-trend",
                title,
                description,
                lines,
                OptionalDouble.empty(),
                new YearAxis(
                        Integer::toString,
                        breaks.stream().map(Breaks::amongCounts).toList()),
                v -> Wording.whole(Math.round(v)));
        return Optional.of(Illustration.of(title, chart.picture(), notes.toArray(String[]::new)));
    }

    /** By year, every year between the first and the last too. */
    static SortedMap<Integer, FigureValue> series(List<Figure> figures) {
        var series = new TreeMap<Integer, FigureValue>();
        figures.forEach(
                f -> series.put(year(f.period()), f.value().orElse(FigureValue.missing(MissingReason.NOT_DELIVERED))));
        return Gaps.filled(series);
    }

    private static StoryTable table(StoryMaterial material, List<Figure> figures, NavigableMap<Integer, Double> means) {
        var periods = new TreeMap<Integer, Period>();
        figures.forEach(f -> periods.put(year(f.period()), f.period()));
        var rows = new ArrayList<StoryTable.Row>();
        series(figures)
                .forEach((year, value) -> rows.add(
                        0,
                        StoryTable.row(
                                Optional.ofNullable(periods.get(year))
                                        .map(Wording::period)
                                        .orElse(Integer.toString(year)),
                                Cell.whole(value),
                                Optional.ofNullable(means.get(year))
                                        .map(Wording::tenths)
                                        .orElse(Wording.text("cell.none.compared")))));
        String caption = Wording.text(Wording.firstOf(material.indicator().id() + ".trend", "COUNT_TREND.trend"));
        return new StoryTable(
                        caption,
                        List.of(Wording.text("head.when"), Wording.text("legend.own"), meanName(material)),
                        rows)
                .withoutEmptyColumns();
    }

    private static String meanName(StoryMaterial material) {
        return Wording.text("legend.mean", material.municipality());
    }

    /** What a school of this type has on average in the municipality, by the year of the count. */
    static NavigableMap<Integer, Double> means(StoryMaterial material) {
        var means = new TreeMap<Integer, Double>();
        measure(material, false, true).or(() -> measure(material, true, true)).ifPresent(m -> StoryMaterial.of(
                        material.figures().surroundings().municipality(), m.code())
                .forEach(f -> f.cells()
                        .get(material.school().type().name())
                        .asNumber()
                        .ifPresent(n -> means.put(year(f.period()), n.doubleValue()))));
        return means;
    }

    static Optional<Measure> measure(StoryMaterial material, boolean dimensions, boolean derived) {
        return material.indicator().measures().stream()
                .filter(m -> m.derived() == derived && m.dimensions().isEmpty() != dimensions)
                .findFirst();
    }

    /** The year in which it was counted, or in which the school year ended. */
    private static int year(Period period) {
        LocalDate day = period.kind() == PeriodKind.REFERENCE_DATE ? period.start() : period.end();
        return day.getYear();
    }
}
