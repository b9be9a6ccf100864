package nl.openvensters.story;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.openvensters.figure.Cells;
import nl.openvensters.figure.Figure;
import nl.openvensters.figure.FigureValue;
import nl.openvensters.indicator.CellRole;

/** The reference levels in all subjects together as tables: the years together, and each year. */
final class LevelTables {

    private LevelTables() {}

    static List<StoryTable> all(Figure together, LevelYears years, Optional<Cells> others) {
        return List.of(together(together, others), years(years));
    }

    private static StoryTable together(Figure figure, Optional<Cells> others) {
        Cells cells = figure.cells();
        // A threshold that the inspectorate does not compare with would be a verdict that nobody gave.
        boolean compared = Arrays.stream(Level.values())
                .anyMatch(level -> level.outcome(cells).isVerdict());
        String none = Wording.text(compared ? "LEVELS.threshold.none" : "cell.none.compared");
        var rows = Arrays.stream(Level.values())
                .map(level -> StoryTable.row(
                        level.label(),
                        Cell.percent(level.in(cells)),
                        others.map(o -> Cell.percent(level.in(o))).orElse(Wording.text("cell.none.compared")),
                        level.outcome(cells).isVerdict() ? Cell.percent(level.threshold(cells)) : none,
                        Cell.written(level.said(cells), Wording::plain)))
                .toList();
        return new StoryTable(
                        Wording.text("LEVELS.table", Wording.period(figure.period())),
                        List.of(
                                Wording.text("head.level"),
                                Wording.text("legend.own"),
                                Wording.text("head.others"),
                                Wording.text("head.threshold"),
                                Wording.text("head.outcome")),
                        rows)
                .withoutEmptyColumns();
    }

    /** A row for each year from the first to the last, also for one of which there is nothing. */
    private static StoryTable years(LevelYears years) {
        Map<Integer, Figure> figures = new HashMap<>();
        years.figures().forEach(f -> figures.put(f.period().end().getYear(), f));
        var rows = years.series(Level.TARGET).keySet().stream()
                .map(year -> Optional.ofNullable(figures.get(year))
                        .map(f -> StoryTable.row(
                                LevelYears.name(year),
                                ofYear(Level.BASIC.in(f)),
                                ofYear(Level.TARGET.in(f)),
                                RoleCells.get(f.cells(), CellRole.PEOPLE)
                                                .asNumber()
                                                .isPresent()
                                        ? Cell.whole(RoleCells.get(f.cells(), CellRole.PEOPLE))
                                        : ofYear(Level.BASIC.in(f))))
                        .orElseGet(() -> StoryTable.row(
                                LevelYears.name(year), Wording.text("cell.NOT_DELIVERED"),
                                Wording.text("cell.NOT_DELIVERED"), Wording.text("cell.NOT_DELIVERED"))))
                .toList();
        return new StoryTable(
                Wording.text("LEVELS.years.table"),
                List.of(
                        Wording.text("head.schoolYear"),
                        Level.BASIC.label(),
                        Level.TARGET.label(),
                        Wording.text("head.count")),
                rows);
    }

    /** The share of one year. Of a year that the source hides it is not known whether fewer than five took the test. */
    static String ofYear(FigureValue value) {
        return Cell.isHiddenBySource(value) ? Wording.text("LEVELS.cell.hidden") : Cell.percent(value);
    }

    static String percent(double value) {
        return value == Math.rint(value) ? Wording.whole(Math.round(value)) + "%" : Wording.tenths(value) + "%";
    }
}
