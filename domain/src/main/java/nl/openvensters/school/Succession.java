package nl.openvensters.school;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A school or institution that this one came from or went on in.
 *
 * @param code the code of the other school (six characters) or institution (four)
 * @param school the page to go on to: the other school, or the first location of the other institution; empty when the
 *     register does not know it
 * @param name the last known name of that school
 * @param on the day on which it happened
 * @param kind how
 * @param complete whether all pupils went along
 */
public record Succession(
        String code, Optional<SchoolCode> school, Optional<String> name, LocalDate on, Kind kind, boolean complete) {

    /** How one school goes on in another. */
    public enum Kind {
        MERGER,
        TRANSFER
    }
}
