package nl.openvensters.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import nl.openvensters.figure.Figure;
import nl.openvensters.figure.FigureValue;
import nl.openvensters.figure.MissingReason;
import nl.openvensters.figure.Period;
import nl.openvensters.indicator.Measure;
import nl.openvensters.indicator.PeriodKind;
import nl.openvensters.story.IndicatorStory.Illustration;
import nl.openvensters.story.chart.TrendChart;
import nl.openvensters.story.chart.TrendChart.Line;
import nl.openvensters.story.chart.TrendChart.Look;
import nl.openvensters.story.chart.TrendChart.Point;

/** Tells of a count over the years, against the mean of the municipality, and of the parts it consists of now. */
final class CountTrendTeller implements Teller {

    @Override
    public Told tell(StoryMaterial material) {
        Optional<Measure> total = measure(material, false, false);
        List<Figure> figures = total.map(m -> material.ownOf(m.code())).orElse(List.of());
        if (figures.isEmpty()) {
            return Told.nothing(MissingReason.NOT_DELIVERED);
        }
        Figure latest = figures.get(figures.size() - 1);
        FigureValue value = latest.value().orElse(FigureValue.missing(MissingReason.NOT_DELIVERED));
        if (value.asNumber().isEmpty()) {
            return Told.nothing(value);
        }
        NavigableMap<Integer, Double> means = means(material);
        var parts = new Told.Parts();
        say(parts, material, figures, latest, means);
        trend(material, figures, means).ifPresent(parts::show);
        measure(material, true, false)
                .flatMap(m -> material.latestOwn(m.code()))
                .ifPresent(ages -> Partition.of(material.indicator(), ages).show(parts));
        return parts.list(table(material, figures, means)).of(latest);
    }

    private static void say(
            Told.Parts parts,
            StoryMaterial material,
            List<Figure> figures,
            Figure latest,
            NavigableMap<Integer, Double> means) {
        String id = material.indicator().id();
        long count = latest.value().orElseThrow().asNumber().orElseThrow().longValue();
        boolean closed = material.closedOn().isPresent();
        String form = (closed ? "past." : "") + (count == 0 ? "none" : count == 1 ? "one" : "many");
        parts.say(Wording.html(
                Wording.firstOf(id + "." + form, "COUNT_TREND." + form),
                material.schoolName(),
                Wording.whole(count),
                Wording.day(latest.period().start())));
        change(figures, latest, count).ifPresent(parts::say);
        int year = year(latest.period());
        if (!closed && means.containsKey(year)) {
            parts.say(Wording.html(
                    Wording.firstOf(id + ".mean." + material.school().type(), id + ".mean", "COUNT_TREND.mean"),
                    material.municipality(),
                    Wording.whole(Math.round(means.get(year)))));
        }
    }

    private static Optional<Html> change(List<Figure> figures, Figure latest, long count) {
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
                    ? "change.same"
                    : (difference > 0 ? "change.more" : "change.less") + (Math.abs(difference) == 1 ? ".one" : ".many");
            return Wording.html(key, when, Wording.whole(Math.abs(difference)));
        });
    }

    private static Optional<Illustration> trend(
            StoryMaterial material, List<Figure> figures, NavigableMap<Integer, Double> means) {
        var own = new TreeMap<Integer, OptionalDouble>();
        figures.forEach(
                f -> own.put(year(f.period()), f.value().map(Cell::number).orElse(OptionalDouble.empty())));
        if (own.values().stream().filter(OptionalDouble::isPresent).count() < 2) {
            return Optional.empty();
        }
        for (int year = own.firstKey(); year < own.lastKey(); year++) {
            own.putIfAbsent(year, OptionalDouble.empty());
        }
        var lines = new ArrayList<Line>();
        lines.add(new Line(Wording.text("legend.own"), Look.OWN, points(own)));
        var others = new TreeMap<Integer, OptionalDouble>();
        means.subMap(own.firstKey(), true, own.lastKey(), true)
                .forEach((year, mean) -> others.put(year, OptionalDouble.of(mean)));
        if (others.size() > 1) {
            lines.add(new Line(meanName(material), Look.OTHER, points(others)));
        }
        var first = own.entrySet().stream()
                .filter(e -> e.getValue().isPresent())
                .findFirst()
                .orElseThrow();
        var last = own.descendingMap().entrySet().stream()
                .filter(e -> e.getValue().isPresent())
                .findFirst()
                .orElseThrow();
        String description = Wording.text(
                "trend.description",
                Wording.whole(Math.round(first.getValue().getAsDouble())),
                Integer.toString(first.getKey()),
                Wording.whole(Math.round(last.getValue().getAsDouble())),
                Integer.toString(last.getKey()));
        String id = material.indicator().id();
        String title = Wording.text(Wording.firstOf(id + ".trend", "COUNT_TREND.trend"));
        var chart = new TrendChart(
                id + "-trend", title, description, lines, OptionalDouble.empty(), v -> Wording.whole(Math.round(v)));
        return Optional.of(Illustration.of(title, chart.picture()));
    }

    private static List<Point> points(TreeMap<Integer, OptionalDouble> values) {
        return values.entrySet().stream()
                .map(e -> new Point(e.getKey(), e.getValue()))
                .toList();
    }

    private static StoryTable table(StoryMaterial material, List<Figure> figures, NavigableMap<Integer, Double> means) {
        var rows = new ArrayList<StoryTable.Row>();
        for (int i = figures.size() - 1; i >= 0; i--) {
            Figure figure = figures.get(i);
            Double mean = means.get(year(figure.period()));
            rows.add(StoryTable.row(
                    Wording.period(figure.period()),
                    Cell.whole(figure.value().orElse(FigureValue.missing(MissingReason.NOT_DELIVERED))),
                    mean == null ? Wording.text("cell.NOT_DELIVERED") : Wording.tenths(mean)));
        }
        String caption = Wording.text(Wording.firstOf(material.indicator().id() + ".trend", "COUNT_TREND.trend"));
        return new StoryTable(
                caption, List.of(Wording.text("head.when"), Wording.text("legend.own"), meanName(material)), rows);
    }

    private static String meanName(StoryMaterial material) {
        return Wording.text("legend.mean", material.municipality());
    }

    private static NavigableMap<Integer, Double> means(StoryMaterial material) {
        var means = new TreeMap<Integer, Double>();
        measure(material, false, true).or(() -> measure(material, true, true)).ifPresent(m -> StoryMaterial.of(
                        material.figures().surroundings().municipality(), m.code())
                .forEach(f -> f.cells()
                        .get(material.school().type().name())
                        .asNumber()
                        .ifPresent(n -> means.put(year(f.period()), n.doubleValue()))));
        return means;
    }

    private static Optional<Measure> measure(StoryMaterial material, boolean dimensions, boolean derived) {
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
