package nl.openvensters.monitor.report;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * That somebody froze the figures of a day.
 *
 * @param id by which it is cited
 * @param on the day of the figures
 * @param madeAt when it was frozen, UTC
 * @param maker the name of who did
 * @param why in their own words
 */
public record Snapshot(long id, LocalDate on, LocalDateTime madeAt, String maker, String why) {}
