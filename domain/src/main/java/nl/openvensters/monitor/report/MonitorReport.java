package nl.openvensters.monitor.report;

import java.time.LocalDate;
import java.util.List;

/**
 * Everything that the monitor tells of a day.
 *
 * @param on the day at whose end it was so
 * @param tables in the order in which they are shown
 */
public record MonitorReport(LocalDate on, List<FigureTable> tables) {

    public MonitorReport {
        tables = List.copyOf(tables);
    }

    /** @throws IllegalArgumentException when there is no such table */
    public FigureTable table(String id) {
        return tables.stream()
                .filter(table -> table.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No table " + id));
    }
}
