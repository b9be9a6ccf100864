package nl.openvensters.planning;

import java.time.LocalDateTime;
import nl.openvensters.school.SchoolCode;

/**
 * Something that happened at a school and that its people should know.
 *
 * @param at in UTC
 * @param school whose
 * @param schoolName its name of today
 * @param indicator id of what it is about; empty for a message that is about none
 * @param who the name of who did it; empty when nobody did
 */
public record News(LocalDateTime at, Kind kind, SchoolCode school, String schoolName, String indicator, String who) {

    /** What happened. */
    public enum Kind {
        /** New figures came in. */
        ARRIVED,
        /** The clock put them online. */
        AUTOMATIC,
        /** A colleague put something online. */
        PUBLISHED,
        /** A colleague took something offline. */
        WITHDRAWN,
        /** A visitor of the public site wrote to the school. */
        MESSAGE
    }
}
