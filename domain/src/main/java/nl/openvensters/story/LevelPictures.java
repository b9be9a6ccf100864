package nl.openvensters.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import nl.openvensters.figure.Cells;
import nl.openvensters.figure.Figure;
import nl.openvensters.figure.Period;
import nl.openvensters.indicator.CellRole;
import nl.openvensters.story.IndicatorStory.Illustration;
import nl.openvensters.story.chart.LevelChart;
import nl.openvensters.story.chart.LevelChart.Range;
import nl.openvensters.story.chart.TrendChart;
import nl.openvensters.story.chart.YearAxis;

/** The reference levels as pictures: the years together among comparable schools, and each year. */
final class LevelPictures {

    private LevelPictures() {}

    /** The school among comparable ones, with how far chance can go. */
    static Illustration together(StoryMaterial material, Figure figure, LevelYears years, Optional<Cells> others) {
        Cells cells = figure.cells();
        OptionalDouble pupils = Cell.number(RoleCells.get(cells, CellRole.PEOPLE));
        var levels = Level.shownIn(cells).stream()
                .map(level -> bar(level, cells, pupils, others))
                .toList();
        var notes = new ArrayList<String>();
        notes.add(Wording.text("LEVELS.parts"));
        pupils.ifPresent(number -> notes.add(Wording.text("LEVELS.pupils", Wording.count(Math.round(number)))));
        chance(levels.get(levels.size() - 1)).ifPresent(notes::add);
        others.ifPresent(o -> notes.add(rule(o)));
        if (years.isHidden()) {
            notes.add(Wording.text("LEVELS.years.hidden"));
        }
        LevelSubjects.nothing(material).ifPresent(notes::add);
        var chart = new LevelChart(
                material.indicator().id() + "-niveaus",
                Wording.text("LEVELS.title"),
                Wording.list(levels.stream()
                        .map(l -> Wording.text("LEVELS.description", l.name(), LevelTables.percent(l.value())))
                        .toList()),
                levels,
                Wording.text("legend.own"),
                others.map(o -> Wording.text("LEVELS.legend.others", Cell.whole(RoleCells.get(o, CellRole.SCHOOLS))))
                        .orElse(""),
                Wording.text("legend.chance"),
                LevelPictures::percent);
        return Illustration.of("", chart.picture(), notes.toArray(String[]::new));
    }

    private static LevelChart.Level bar(Level level, Cells cells, OptionalDouble pupils, Optional<Cells> others) {
        double value = Cell.number(level.in(cells)).orElseThrow();
        OptionalDouble threshold = level.comparedWith(cells);
        return new LevelChart.Level(
                level.label(),
                value,
                pupils.isPresent() && pupils.getAsDouble() >= 1
                        ? Optional.of(Chance.around(value, Math.round(pupils.getAsDouble())))
                        : Optional.empty(),
                others.map(o -> Cell.number(level.in(o))).orElse(OptionalDouble.empty()),
                threshold,
                threshold.isPresent()
                        ? Wording.text("LEVELS.threshold", LevelTables.percent(threshold.getAsDouble()))
                        : "");
    }

    /** Its base is children: the three parts of one child are alike, so they are not three chances. */
    private static Optional<String> chance(LevelChart.Level level) {
        return level.spread()
                .map((Range spread) -> Wording.text(
                        "LEVELS.chance",
                        Wording.within(level.name()),
                        Wording.count(Math.round(spread.from())),
                        Wording.count(Math.round(spread.to()))));
    }

    /** How many schools are compared with, and by which rule. */
    private static String rule(Cells others) {
        return RoleCells.get(others, CellRole.WEIGHTING_FROM).isMissing()
                ? Wording.text("LEVELS.rule.type", Cell.whole(RoleCells.get(others, CellRole.SCHOOLS)))
                : Wording.text(
                        "LEVELS.rule",
                        Cell.whole(RoleCells.get(others, CellRole.SCHOOLS)),
                        Cell.tenths(RoleCells.get(others, CellRole.WEIGHTING_FROM)),
                        Cell.tenths(RoleCells.get(others, CellRole.WEIGHTING_TO)));
    }

    /** The years next to each other; none when there are no two of them. */
    static Optional<Illustration> years(StoryMaterial material, LevelYears years) {
        var lines = Arrays.stream(Level.values())
                .map(level -> new TrendChart.Line(
                        level.label(),
                        level == Level.TARGET ? TrendChart.Look.OWN : TrendChart.Look.SECOND,
                        Gaps.points(years.series(level))))
                .filter(line -> line.points().stream()
                                .filter(p -> p.value().isPresent())
                                .count()
                        > 1)
                .toList();
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        List<Period> series = years.figures().stream()
                .filter(year -> !Level.shownIn(year.cells()).isEmpty())
                .map(Figure::period)
                .toList();
        List<Breaks> breaks = Stream.concat(Breaks.ofTest(series).stream(), Breaks.ofSchools(material, series).stream())
                .toList();
        var notes = new ArrayList<String>();
        notes.add(Wording.text("LEVELS.trend.note"));
        notes.addAll(Gaps.notes(years.series(Level.TARGET), LevelYears::name, "LEVELS.gap"));
        Gaps.withoutTest(years.series(Level.TARGET)).ifPresent(notes::add);
        breaks.forEach(each -> notes.add(each.note()));
        String title = Wording.text("LEVELS.trend");
        var chart = new TrendChart(
                material.indicator().id() + "-jaren",
                title,
                String.join(
                        " ", years.figures().stream().map(LevelPictures::year).toList()),
                lines,
                OptionalDouble.of(100),
                new YearAxis(
                        LevelYears::name,
                        breaks.stream().map(Breaks::inSchoolYears).toList()),
                LevelPictures::percent);
        return Optional.of(Illustration.of(title, chart.picture(), notes.toArray(String[]::new)));
    }

    private static String year(Figure figure) {
        return Wording.text(
                "LEVELS.trend.description",
                figure.period().lastSchoolYear(),
                LevelTables.ofYear(Level.BASIC.in(figure)),
                LevelTables.ofYear(Level.TARGET.in(figure)));
    }

    private static String percent(double value) {
        return Wording.whole(Math.round(value)) + "%";
    }
}
