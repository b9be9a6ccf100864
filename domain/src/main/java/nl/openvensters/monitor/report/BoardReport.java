package nl.openvensters.monitor.report;

/**
 * What the monitor tells of one board.
 *
 * @param number five digits
 * @param name on the day, failing that the nearest
 */
public record BoardReport(String number, String name, MonitorReport report) {}
