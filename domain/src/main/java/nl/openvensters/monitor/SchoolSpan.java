package nl.openvensters.monitor;

import java.time.LocalDate;
import nl.openvensters.school.SchoolType;

/**
 * What the monitor needs of a school from one day up to another.
 *
 * @param school its id
 * @param board the board's id; 0 when unknown
 * @param type the type of education
 * @param from first day
 * @param to first day on which it no longer held; {@link LocalDate#MAX} when it still does
 * @param traits by what it is told and grouped
 */
record SchoolSpan(long school, long board, SchoolType type, LocalDate from, LocalDate to, SchoolTraits traits) {

    boolean covers(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(to);
    }
}
