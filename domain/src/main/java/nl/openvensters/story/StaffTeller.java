package nl.openvensters.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.SortedMap;
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
    public TellerResult tell(StoryMaterial material) {
        List<Figure> figures = material.indicator().measures().stream()
                .map(Measure::code)
                .map(material::ownOf)
                .findFirst()
                .orElse(List.of());
        if (figures.isEmpty()) {
            return TellerResult.nothing(MissingReason.NOT_DELIVERED);
        }
        Figure latest = figures.get(figures.size() - 1);
        FigureValue people = value(latest);
        String day = Wording.day(latest.period().start());
        var told = new TellerResult.Parts();
        if (people.asNumber().isPresent()) {
            told.say(Wording.html(
                    "STAFF.many", day, Wording.count(people.asNumber().get())));
        } else if (Cell.isSmall(people)) {
            told.say(Wording.html("STAFF.few", day));
        } else {
            return TellerResult.nothing(people);
        }
        told.say(Wording.html("STAFF.institution"));
        trend(material, figures, told);
        return told.list(table(figures)).of(latest);
    }

    private static void trend(StoryMaterial material, List<Figure> figures, TellerResult.Parts told) {
        SortedMap<Integer, FigureValue> years = years(figures);
        if (years.values().stream().filter(people -> !people.isMissing()).count() < 2) {
            return;
        }
        String title = Wording.text("STAFF.heading");
        var line = new TrendChart.Line(Wording.text("STAFF.legend"), TrendChart.Look.OWN, Gaps.points(years));
        var chart = new TrendChart(
                material.indicator().id() + "-trend",
                title,
                Wording.list(years.entrySet().stream()
                        .map(year -> year.getKey() + ": " + Cell.whole(year.getValue()))
                        .toList()),
                List.of(line),
                OptionalDouble.empty(),
                new YearAxis(Integer::toString, List.of()),
                people -> Wording.whole(Math.round(people)));
        List<String> notes = Gaps.notes(years, Integer::toString, "STAFF.gap");
        told.show(Illustration.of(title, chart.picture(), notes.toArray(String[]::new)));
    }

    /** Every year from the first to the last, also one of which there is nothing. */
    private static SortedMap<Integer, FigureValue> years(List<Figure> figures) {
        var years = new TreeMap<Integer, FigureValue>();
        figures.forEach(figure -> years.put(figure.period().start().getYear(), value(figure)));
        return Gaps.filled(years);
    }

    private static StoryTable table(List<Figure> figures) {
        Map<Integer, Figure> counted = new HashMap<>();
        figures.forEach(figure -> counted.put(figure.period().start().getYear(), figure));
        var rows = new ArrayList<StoryTable.Row>();
        years(figures).forEach((year, people) -> {
            String when =
                    counted.containsKey(year) ? Wording.period(counted.get(year).period()) : Integer.toString(year);
            rows.add(0, StoryTable.row(when, Cell.whole(people)));
        });
        return new StoryTable(
                Wording.text("STAFF.heading"), List.of(Wording.text("head.when"), Wording.text("STAFF.people")), rows);
    }

    private static FigureValue value(Figure figure) {
        return figure.value().orElse(FigureValue.missing(MissingReason.NOT_DELIVERED));
    }
}
