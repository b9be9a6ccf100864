package nl.openvensters.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import nl.openvensters.figure.Cells;
import nl.openvensters.figure.Figure;
import nl.openvensters.figure.FigureValue;
import nl.openvensters.figure.MissingReason;
import nl.openvensters.story.IndicatorStory.Illustration;
import nl.openvensters.story.chart.LevelChart;
import nl.openvensters.story.chart.LevelChart.Level;
import nl.openvensters.story.chart.TrendChart;

/**
 * Tells how many pupils reach the basic and the target level over three school years, against the inspectorate's
 * threshold and comparable schools, and how it went per year.
 */
final class LevelsTeller implements Teller {

    private static final String BASIC = "1F";
    private static final String TARGET = "1S2F";

    @Override
    public Told tell(StoryMaterial material) {
        Optional<Figure> latest = material.latestOwn("driejaars");
        if (latest.isEmpty()) {
            return Told.nothing(MissingReason.NOT_DELIVERED);
        }
        Figure figure = latest.get();
        Cells cells = figure.cells();
        if (cells.get(BASIC).isMissing() && cells.get(TARGET).isMissing()) {
            return Told.nothing(figure.value().orElse(cells.get(BASIC)));
        }
        Optional<Cells> others =
                StoryMaterial.of(material.figures().surroundings().comparable(), "vergelijkbaar").stream()
                        .filter(f -> f.period().equals(figure.period()))
                        .findFirst()
                        .map(Figure::cells);
        var parts = new Told.Parts();
        say(parts, cells, others);
        parts.show(levels(material, cells, others));
        years(material).ifPresent(parts::show);
        LevelTables.all(material, figure, others).forEach(parts::list);
        return parts.of(figure);
    }

    private static void say(Told.Parts parts, Cells cells, Optional<Cells> others) {
        boolean both = !cells.get(BASIC).isMissing() && !cells.get(TARGET).isMissing();
        if (both) {
            parts.say(Wording.html("LEVELS.both", Cell.whole(cells.get(BASIC)), Cell.whole(cells.get(TARGET))));
        } else {
            String level = cells.get(BASIC).isMissing() ? TARGET : BASIC;
            parts.say(Wording.html("LEVELS." + level, Cell.whole(cells.get(level))));
        }
        if (both) {
            others.filter(o -> !o.get(BASIC).isMissing() && !o.get(TARGET).isMissing())
                    .ifPresent(o -> parts.say(
                            Wording.html("LEVELS.others", Cell.whole(o.get(BASIC)), Cell.whole(o.get(TARGET)))));
            threshold(cells).ifPresent(parts::say);
        }
    }

    private static Optional<Html> threshold(Cells cells) {
        OptionalDouble basic = margin(cells, BASIC, "drempel1F");
        OptionalDouble target = margin(cells, TARGET, "drempel1S2F");
        if (basic.isEmpty() || target.isEmpty()) {
            return Optional.empty();
        }
        boolean basicReached = basic.getAsDouble() >= 0;
        boolean targetReached = target.getAsDouble() >= 0;
        String form =
                basicReached && targetReached ? "above" : basicReached ? "target" : targetReached ? "basic" : "below";
        return Optional.of(Wording.html("LEVELS.threshold." + form));
    }

    /** How far a percentage lies above its threshold. */
    private static OptionalDouble margin(Cells cells, String level, String threshold) {
        OptionalDouble value = Cell.number(cells.get(level));
        OptionalDouble bound = Cell.number(cells.get(threshold));
        return value.isPresent() && bound.isPresent()
                ? OptionalDouble.of(value.getAsDouble() - bound.getAsDouble())
                : OptionalDouble.empty();
    }

    private static Illustration levels(StoryMaterial material, Cells cells, Optional<Cells> others) {
        var levels = new ArrayList<Level>();
        var notes = new ArrayList<String>();
        OptionalDouble pupils = Cell.number(cells.get("leerlingen"));
        for (String level : List.of(BASIC, TARGET)) {
            OptionalDouble value = Cell.number(cells.get(level));
            if (value.isEmpty()) {
                continue;
            }
            OptionalDouble threshold = Cell.number(cells.get("drempel" + level));
            levels.add(new Level(
                    Wording.text("LEVELS.name." + level),
                    value.getAsDouble(),
                    pupils.isPresent() && pupils.getAsDouble() >= 1
                            ? Optional.of(Chance.around(value.getAsDouble(), Math.round(pupils.getAsDouble())))
                            : Optional.empty(),
                    others.map(o -> Cell.number(o.get(level))).orElse(OptionalDouble.empty()),
                    threshold,
                    threshold.isPresent()
                            ? Wording.text("LEVELS.threshold", LevelTables.percent(threshold.getAsDouble()))
                            : ""));
        }
        levels.get(levels.size() - 1)
                .spread()
                .ifPresent(spread -> notes.add(Wording.text(
                        "LEVELS.chance",
                        Wording.whole(Math.round(pupils.getAsDouble())),
                        Wording.whole(Math.round(spread.from())),
                        Wording.whole(Math.round(spread.to())),
                        levels.get(levels.size() - 1).name().toLowerCase(Wording.DUTCH))));
        others.ifPresent(o -> notes.add(rule(o)));
        var chart = new LevelChart(
                material.indicator().id() + "-niveaus",
                Wording.text("LEVELS.title"),
                Wording.list(levels.stream()
                        .map(l -> l.name() + ": " + LevelTables.percent(l.value()))
                        .toList()),
                levels,
                Wording.text("legend.own"),
                others.map(o -> Wording.text("LEVELS.legend.others", Cell.whole(o.get("scholen"))))
                        .orElse(""),
                Wording.text("legend.chance"),
                v -> Wording.whole(Math.round(v)) + "%");
        return Illustration.of("", chart.picture(), notes.toArray(String[]::new));
    }

    /** How many schools are compared with, and by which rule. */
    private static String rule(Cells others) {
        return others.get("wegingVan").isMissing()
                ? Wording.text("LEVELS.rule.type", Cell.whole(others.get("scholen")))
                : Wording.text(
                        "LEVELS.rule",
                        Cell.whole(others.get("scholen")),
                        Cell.tenths(others.get("wegingVan")),
                        Cell.tenths(others.get("wegingTot")));
    }

    private static Optional<Illustration> years(StoryMaterial material) {
        List<Figure> figures = material.ownOf("jaar");
        var lines = new ArrayList<TrendChart.Line>();
        for (String level : List.of(BASIC, TARGET)) {
            var points = figures.stream()
                    .map(f -> new TrendChart.Point(f.period().end().getYear(), Cell.number(cell(f, level))))
                    .toList();
            if (points.stream().filter(p -> p.value().isPresent()).count() > 1) {
                lines.add(new TrendChart.Line(
                        Wording.text("LEVELS.name." + level),
                        level.equals(TARGET) ? TrendChart.Look.OWN : TrendChart.Look.SECOND,
                        points));
            }
        }
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        String title = Wording.text("LEVELS.trend");
        var chart = new TrendChart(
                material.indicator().id() + "-jaren",
                title,
                Wording.list(figures.stream()
                        .map(f -> Wording.period(f.period()) + ": " + Cell.percent(cell(f, TARGET)))
                        .toList()),
                lines,
                OptionalDouble.of(100),
                v -> Wording.whole(Math.round(v)) + "%");
        return Optional.of(Illustration.of(title, chart.picture(), Wording.text("LEVELS.trend.note")));
    }

    private static FigureValue cell(Figure figure, String key) {
        return figure.cells().isEmpty()
                ? figure.value().orElse(FigureValue.missing(MissingReason.NOT_DELIVERED))
                : figure.cells().get(key);
    }
}
