package nl.openvensters.portal.monitor;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import nl.openvensters.language.Dutch;
import nl.openvensters.monitor.report.Figure;
import nl.openvensters.monitor.report.FigureTable;
import nl.openvensters.monitor.report.FrozenReport.Difference;
import nl.openvensters.portal.Texts;
import nl.openvensters.sector.SectorStory;
import nl.openvensters.sector.SectorTopic;

/** Puts the Dutch words of the bundle {@code Figures} around tables of figures. */
final class FigureTexts {

    static final Texts TEXTS = Texts.of("Figures");

    private FigureTexts() {}

    static ShownTable shown(FigureTable table) {
        return new ShownTable(
                table.id(),
                TEXTS.tell("table." + table.id()),
                lead(table),
                TEXTS.tell("first." + table.id()),
                table.columns().stream().map(FigureTexts::column).toList(),
                table.rows().stream()
                        .map(row -> new ShownTable.Row(
                                name(table.id(), row.key(), row.name()),
                                row.figures().stream().map(FigureTexts::written).toList(),
                                row.figures()))
                        .toList());
    }

    /** What it tells, and whether something of it is still to come. */
    private static String lead(FigureTable table) {
        String lead = Optional.of("lead." + table.id())
                .filter(TEXTS::has)
                .map(TEXTS::tell)
                .orElse("");
        int unjudged = table.columns().indexOf("unjudged");
        return unjudged < 0
                ? lead
                : lead + " "
                        + TEXTS.tell(
                                "unjudged",
                                table.rows().stream()
                                        .mapToInt(row -> (int)
                                                row.figures().get(unjudged).value())
                                        .sum());
    }

    static String column(String id) {
        return TEXTS.tell("column." + id);
    }

    /** The name that the row brings, else the text of its key. */
    static String name(String table, String key, String name) {
        if (!name.isEmpty()) {
            return name;
        }
        if (key.isEmpty()) {
            return TEXTS.tell("unknown");
        }
        return switch (table) {
            case "moments" -> Dutch.day(LocalDate.parse(key));
            case "visitors" -> Dutch.month(YearMonth.parse(key));
            case "topics" -> SectorTopic.of(key).map(SectorStory::title).orElse(key);
            default -> {
                String text = "row." + table + "." + key;
                yield TEXTS.has(text) ? TEXTS.tell(text) : key;
            }
        };
    }

    /** A figure for people: {@code 3.910}, {@code 94,5%}, {@code 1 januari 2020}, or a dash. */
    static String written(Figure figure) {
        return switch (figure.unit()) {
            case COUNT -> TEXTS.tell("count", figure.value());
            case SHARE -> TEXTS.tell("share", figure.value());
            case DAY -> Dutch.day(day(figure));
            case NONE -> TEXTS.tell("none");
        };
    }

    static LocalDate day(Figure figure) {
        return LocalDate.ofEpochDay((long) figure.value());
    }

    /** {@code Kerncijfers, Scholen, nu: toen 12, nu 13.} */
    static String difference(Difference difference) {
        return TEXTS.tell(
                "difference",
                TEXTS.tell("table." + difference.table()),
                name(difference.table(), difference.row(), difference.name()),
                column(difference.column()),
                written(difference.then()),
                written(difference.now()));
    }
}
