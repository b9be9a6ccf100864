package nl.openvensters.story;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.TreeMap;
import nl.openvensters.figure.Figure;
import nl.openvensters.figure.FigureValue;
import nl.openvensters.figure.MissingReason;
import nl.openvensters.indicator.Measure;
import nl.openvensters.story.IndicatorStory.Illustration;
import nl.openvensters.story.chart.TrendChart;
import nl.openvensters.story.chart.YearAxis;

/** Tells how many people work at the institution that a school belongs to, and how that was in the years before. */
final class StaffTeller implements Teller {

    @Override
    public Told tell(StoryMaterial material) {
        List<Figure> figures = material.indicator().measures().stream()
                .map(Measure::code)
                .map(material::ownOf)
                .findFirst()
                .orElse(List.of());
        if (figures.isEmpty()) {
            return Told.nothing(MissingReason.NOT_DELIVERED);
        }
        Figure latest = figures.get(figures.size() - 1);
        FigureValue people = value(latest);
        String day = Wording.day(latest.period().start());
        var told = new Told.Parts();
        if (people.asNumber().isPresent()) {
            told.say(Wording.html(
                    "STAFF.many", day, Wording.whole(people.asNumber().get())));
        } else if (Cell.isSmall(people)) {
            told.say(Wording.html("STAFF.few", day));
        } else {
            return Told.nothing(people);
        }
        told.say(Wording.html("STAFF.institution"));
        trend(material, figures, told);
        return told.list(table(figures)).of(latest);
    }

    private static void trend(StoryMaterial material, List<Figure> figures, Told.Parts told) {
        var years = new TreeMap<Integer, FigureValue>();
        figures.forEach(figure -> years.put(figure.period().start().getYear(), value(figure)));
        if (years.values().stream().filter(people -> !people.isMissing()).count() < 2) {
            return;
        }
        for (int year = years.firstKey(); year < years.lastKey(); year++) {
            years.putIfAbsent(year, FigureValue.missing(MissingReason.NOT_DELIVERED));
        }
        String title = Wording.text("STAFF.heading");
        var line = new TrendChart.Line(
                Wording.text("STAFF.legend"),
                TrendChart.Look.OWN,
                years.entrySet().stream()
                        .map(year -> new TrendChart.Point(
                                year.getKey(), Cell.number(year.getValue()), sign(year.getValue())))
                        .toList());
        var chart = new TrendChart(
                material.indicator().id() + "-trend",
                title,
                Wording.list(figures.stream()
                        .map(figure -> figure.period().start().getYear() + ": " + written(figure))
                        .toList()),
                List.of(line),
                OptionalDouble.empty(),
                new YearAxis(Integer::toString, List.of()),
                people -> Wording.whole(Math.round(people)));
        told.show(Illustration.of(title, chart.picture()));
    }

    private static String sign(FigureValue people) {
        return people.asReason().map(reason -> Wording.text("chart." + reason)).orElse("");
    }

    private static StoryTable table(List<Figure> figures) {
        var rows = new ArrayList<StoryTable.Row>();
        for (int i = figures.size() - 1; i >= 0; i--) {
            rows.add(StoryTable.row(Wording.period(figures.get(i).period()), written(figures.get(i))));
        }
        return new StoryTable(
                Wording.text("STAFF.heading"), List.of(Wording.text("head.when"), Wording.text("STAFF.people")), rows);
    }

    private static String written(Figure figure) {
        return Cell.whole(value(figure));
    }

    private static FigureValue value(Figure figure) {
        return figure.value().orElse(FigureValue.missing(MissingReason.NOT_DELIVERED));
    }
}
