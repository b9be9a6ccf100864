package nl.openvensters.portal.monitor;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.openvensters.monitor.report.MonitorReport;

/**
 * A report on its way into a file.
 *
 * @param title of what it is a report
 * @param name of the file, without its ending
 * @param frozen what is said of a snapshot; empty when it was computed just now
 * @param paragraph the key figures in words; empty for a board
 * @param beside tables of today that no day of the monitor has: the targets, and how far guides are
 * @param leftOut what the rule of 80 % does not count on the day, and why, in sentences
 */
public record Reported(
        String title,
        String name,
        Optional<String> frozen,
        Optional<String> paragraph,
        List<ShownTable> beside,
        List<String> leftOut,
        MonitorReport report) {

    /** All of it with words around the figures. */
    List<ShownTable> tables() {
        return Stream.concat(report.tables().stream().map(FigureTexts::shown), beside.stream())
                .toList();
    }
}
