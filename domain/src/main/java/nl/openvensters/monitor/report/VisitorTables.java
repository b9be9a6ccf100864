package nl.openvensters.monitor.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.openvensters.visit.VisitorMonths;

/** Visitors of the public site in the whole months before a day. */
final class VisitorTables {

    /** Of what visitors typed, which is forgotten after thirteen months and so kept by nothing else. */
    static final String SEARCHES = "searches";

    private static final List<String> COLUMNS = List.of("visitors");

    private VisitorTables() {}

    static List<FigureTable> of(VisitorMonths.Year year) {
        var months = new ArrayList<>(year.months().stream()
                .map(month -> FigureTable.Row.of(month.month().toString(), "", Figure.count(month.visitors())))
                .toList());
        Collections.reverse(months);
        return List.of(
                new FigureTable("visitors", COLUMNS, months),
                new FigureTable("devices", COLUMNS, parts(year.devices(), false)),
                new FigureTable("entrances", COLUMNS, parts(year.entrances(), false)),
                new FigureTable("pages", COLUMNS, parts(year.pages(), false)),
                new FigureTable("topics", COLUMNS, parts(year.topics(), false)),
                new FigureTable(SEARCHES, COLUMNS, parts(year.searches(), true)));
    }

    /** What may be kept of a report: all but what visitors typed. */
    static MonitorReport withoutSearches(MonitorReport report) {
        return new MonitorReport(
                report.on(),
                report.tables().stream()
                        .filter(table -> !table.id().equals(SEARCHES))
                        .toList());
    }

    private static List<FigureTable.Row> parts(List<VisitorMonths.Part> parts, boolean named) {
        return parts.stream()
                .map(part -> FigureTable.Row.of(part.value(), named ? part.value() : "", Figure.count(part.visitors())))
                .toList();
    }
}
