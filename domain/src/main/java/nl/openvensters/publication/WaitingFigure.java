package nl.openvensters.publication;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import nl.openvensters.school.SchoolCode;

/**
 * A new figure that goes online by itself.
 *
 * @param name of the school
 * @param on the day
 * @param today to count from
 * @param written whether there is a draft
 * @param online whether an older version of the indicator is public
 */
public record WaitingFigure(
        SchoolCode school,
        String name,
        String indicator,
        LocalDate on,
        LocalDate today,
        boolean written,
        boolean online) {

    /** Days left; 0 when it happens today. */
    public long days() {
        return Math.max(0, ChronoUnit.DAYS.between(today, on));
    }
}
