package nl.openvensters.story;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.openvensters.figure.Cells;
import nl.openvensters.figure.Figure;
import nl.openvensters.figure.FigureValue;
import nl.openvensters.figure.MissingReason;

/** The reference levels as tables: the three years together, each year, and the pupils per subject. */
final class LevelTables {

    private static final List<String> LEVELS = List.of("1F", "1S2F");

    private LevelTables() {}

    static List<StoryTable> all(StoryMaterial material, Figure together, Optional<Cells> others) {
        var tables = new ArrayList<StoryTable>();
        tables.add(together(together, others));
        List<Figure> years = material.ownOf("jaar");
        if (!years.isEmpty()) {
            tables.add(years(years));
        }
        List<Figure> counts = material.ownOf("aantallen");
        if (!counts.isEmpty()) {
            tables.add(counts(counts));
        }
        return tables;
    }

    private static StoryTable together(Figure figure, Optional<Cells> others) {
        Cells cells = figure.cells();
        var rows = LEVELS.stream()
                .map(level -> StoryTable.row(
                        Wording.text("LEVELS.name." + level),
                        Cell.percent(cells.get(level)),
                        others.map(o -> Cell.percent(o.get(level))).orElse(Wording.text("cell.none")),
                        Cell.percent(cells.get("drempel" + level)),
                        Cell.written(cells.get("uitkomst" + level), Wording::plain)))
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

    private static StoryTable years(List<Figure> figures) {
        var rows = figures.stream()
                .map(f -> StoryTable.row(
                        f.period().lastSchoolYear().toString(),
                        Cell.percent(cell(f, "1F")),
                        Cell.percent(cell(f, "1S2F")),
                        Cell.whole(cell(f, "leerlingen"))))
                .toList();
        return new StoryTable(
                Wording.text("LEVELS.trend"),
                List.of(
                        Wording.text("head.schoolYear"),
                        Wording.text("LEVELS.name.1F"),
                        Wording.text("LEVELS.name.1S2F"),
                        Wording.text("head.count")),
                rows);
    }

    /** A row for each year and subject; a level that the subject does not know is said to be so. */
    private static StoryTable counts(List<Figure> figures) {
        Set<String> levels = new LinkedHashSet<>();
        figures.forEach(f -> f.cells().keys().forEach(key -> levels.add(key.substring(key.indexOf('.') + 1))));
        var rows = new ArrayList<StoryTable.Row>();
        for (Figure figure : figures) {
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
        var heads = new ArrayList<String>();
        heads.add(Wording.text("head.subject"));
        levels.forEach(level -> heads.add(Wording.find("level." + level).orElse(level)));
        return new StoryTable(Wording.text("LEVELS.counts"), heads, rows);
    }

    private static FigureValue cell(Figure figure, String key) {
        return figure.cells().isEmpty()
                ? figure.value().orElse(FigureValue.missing(MissingReason.NOT_DELIVERED))
                : figure.cells().get(key);
    }

    static String percent(double value) {
        return value == Math.rint(value) ? Wording.whole(Math.round(value)) + "%" : Wording.tenths(value) + "%";
    }
}
