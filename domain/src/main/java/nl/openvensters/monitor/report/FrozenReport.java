package nl.openvensters.monitor.report;

import java.util.List;

/**
 * A snapshot with its figures, and what a fresh computation says now.
 *
 * @param report the figures as they were frozen
 * @param differences where the fresh computation says otherwise; empty when it agrees
 */
public record FrozenReport(Snapshot snapshot, MonitorReport report, List<Difference> differences) {

    /**
     * A figure that is another now. What is only on one side has no figure on the other.
     *
     * @param table by its id
     * @param row by its key
     * @param name of the row, of when it was frozen or else of now
     * @param column by its id
     */
    public record Difference(String table, String row, String name, String column, Figure then, Figure now) {}

    public FrozenReport {
        differences = List.copyOf(differences);
    }

    public boolean isStillRight() {
        return differences.isEmpty();
    }
}
