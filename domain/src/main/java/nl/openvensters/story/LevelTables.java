package nl.openvensters.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.openvensters.figure.Cells;
import nl.openvensters.figure.Figure;
import nl.openvensters.figure.FigureValue;
import nl.openvensters.figure.MissingReason;

/** The reference levels as tables: the three years together, each year, and the pupils per subject. */
final class LevelTables {

    private LevelTables() {}

    static List<StoryTable> all(StoryMaterial material, Figure together, LevelYears years, Optional<Cells> others) {
        var tables = new ArrayList<StoryTable>();
        tables.add(together(together, others));
        tables.add(years(years));
        tables.add(counts(material.ownOf("aantallen")));
        return tables;
    }

    private static StoryTable together(Figure figure, Optional<Cells> others) {
        Cells cells = figure.cells();
        var rows = Arrays.stream(Level.values())
                .map(level -> StoryTable.row(
                        level.label(),
                        Cell.percent(level.in(cells)),
                        others.map(o -> Cell.percent(level.in(o))).orElse(Wording.text("cell.NOT_DELIVERED")),
                        Cell.percent(level.threshold(cells)),
                        Cell.written(cells.get("uitkomst" + level.key()), Wording::plain)))
                .toList();
        return new StoryTable(
                Wording.text("LEVELS.table", Wording.period(figure.period())),
                List.of(
                        Wording.text("head.level"),
                        Wording.text("legend.own"),
                        Wording.text("head.others"),
                        Wording.text("head.threshold"),
                        Wording.text("head.outcome")),
                rows);
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
                                f.cells().get("leerlingen").asNumber().isPresent()
                                        ? Cell.whole(f.cells().get("leerlingen"))
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
        return Cell.isSmall(value) ? Wording.text("LEVELS.cell.hidden") : Cell.percent(value);
    }

    /** A row for each year and subject; a level that the subject does not know is said to be so. */
    private static StoryTable counts(List<Figure> figures) {
        Set<String> levels = new LinkedHashSet<>();
        figures.forEach(f -> f.cells().keys().forEach(key -> levels.add(key.substring(key.indexOf('.') + 1))));
        var rows = new ArrayList<StoryTable.Row>();
        for (Figure figure : figures) {
            if (figure.cells().isEmpty()) {
                String unknown = Cell.whole(figure.value().orElse(FigureValue.missing(MissingReason.NOT_DELIVERED)));
                rows.add(new StoryTable.Row(
                        figure.period().lastSchoolYear().toString(),
                        levels.stream().map(level -> unknown).toList()));
            }
            Set<String> subjects = new LinkedHashSet<>();
            figure.cells().keys().forEach(key -> subjects.add(key.substring(0, key.indexOf('.'))));
            for (String subject : subjects) {
                var cells = levels.stream()
                        .map(level -> subject + "." + level)
                        .map(key -> figure.cells().keys().contains(key)
                                ? Cell.whole(figure.cells().get(key))
                                : Wording.text("cell.none"))
                        .toList();
                rows.add(new StoryTable.Row(
                        Wording.text(
                                "LEVELS.subjectIn",
                                Wording.find("subject." + subject).orElse(subject),
                                figure.period().lastSchoolYear()),
                        cells));
            }
        }
        if (levels.isEmpty()) {
            rows.clear();
        }
        var heads = new ArrayList<String>();
        heads.add(Wording.text("head.subject"));
        levels.forEach(level -> heads.add(Wording.find("level." + level).orElse(level)));
        return new StoryTable(Wording.text("LEVELS.counts"), heads, rows);
    }

    static String percent(double value) {
        return value == Math.rint(value) ? Wording.whole(Math.round(value)) + "%" : Wording.tenths(value) + "%";
    }
}
