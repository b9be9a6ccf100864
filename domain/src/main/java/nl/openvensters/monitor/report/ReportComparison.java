package nl.openvensters.monitor.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.openvensters.monitor.report.FrozenReport.Difference;

/** Where two reports of the same day have other figures. Names of rows and their order do not matter. */
final class ReportComparison {

    private static final FigureTable.Row NOTHING = new FigureTable.Row("", "", List.of());

    private ReportComparison() {}

    /** @return in the order of the frozen one; what is forgotten by its nature is left out */
    static List<Difference> of(MonitorReport frozen, MonitorReport fresh) {
        var differences = new ArrayList<Difference>();
        Map<String, FigureTable> now = byId(fresh);
        for (FigureTable then : frozen.tables()) {
            if (!then.id().equals(VisitorTables.SEARCHES)) {
                FigureTable other = Optional.ofNullable(now.get(then.id()))
                        .orElse(new FigureTable(then.id(), List.of(), List.of()));
                compare(then, other, differences);
            }
        }
        return differences;
    }

    private static Map<String, FigureTable> byId(MonitorReport report) {
        return report.tables().stream().collect(Collectors.toMap(FigureTable::id, table -> table));
    }

    private static void compare(FigureTable then, FigureTable now, List<Difference> differences) {
        Map<String, FigureTable.Row> thenRows = byKey(then);
        Map<String, FigureTable.Row> nowRows = byKey(now);
        Set<String> keys = new LinkedHashSet<>(thenRows.keySet());
        keys.addAll(nowRows.keySet());
        for (String key : keys) {
            FigureTable.Row before = thenRows.getOrDefault(key, NOTHING);
            FigureTable.Row after = nowRows.getOrDefault(key, NOTHING);
            for (String column : then.columns()) {
                Figure one = figure(then, before, column);
                Figure other = figure(now, after, column);
                if (!one.equals(other)) {
                    String name = before == NOTHING ? after.name() : before.name();
                    differences.add(new Difference(then.id(), key, name, column, one, other));
                }
            }
        }
    }

    private static Map<String, FigureTable.Row> byKey(FigureTable table) {
        Map<String, FigureTable.Row> rows = new LinkedHashMap<>();
        table.rows().forEach(row -> rows.put(row.key(), row));
        return rows;
    }

    private static Figure figure(FigureTable table, FigureTable.Row row, String column) {
        int place = table.columns().indexOf(column);
        return place < 0 || row.figures().isEmpty()
                ? Figure.NONE
                : row.figures().get(place);
    }
}
