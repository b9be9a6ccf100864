package nl.openvensters.monitor.report;

import java.util.Optional;
import nl.openvensters.monitor.ComparableBoards.Peers;

/**
 * What the monitor tells of one board.
 *
 * @param id of the board
 * @param number five digits
 * @param name on the day, failing that the nearest
 * @param percent what its schools have online of the comparison on the day, rounded down
 * @param peers boards of about its size on the day; empty when there are fewer than five, or when it runs no school
 */
public record BoardReport(
        long id, String number, String name, MonitorReport report, int percent, Optional<Peers> peers) {}
