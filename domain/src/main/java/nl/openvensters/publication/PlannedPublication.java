package nl.openvensters.publication;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import nl.openvensters.school.Subject;

/**
 * A draft that goes online on a chosen day, or that did not.
 *
 * @param edition that there is now
 * @param on the Dutch day
 * @param by the name of who chose it
 * @param at when that was, in UTC
 * @param failure why it did not go online; empty while it still will
 */
public record PlannedPublication(
        Subject subject,
        String indicator,
        int edition,
        LocalDate on,
        String by,
        LocalDateTime at,
        Optional<Failure> failure) {

    /** Why it did not go online. */
    public enum Failure {
        /** The draft was changed after the day was chosen. */
        CHANGED,
        /** Who chose the day may no longer publish. */
        NOT_ALLOWED,
        /** The board wants a second person, and none who still may approved it in time. */
        NEEDS_APPROVAL,
        /** There was no figure or answer any more, or the indicator does not hold for the school. */
        NOTHING_TO_PUBLISH,
        /** The answer has a fault. */
        FAULTY_ANSWER,
        /** Something broke; it is tried again. */
        FAULT
    }

    /** Whether it still goes online by itself. */
    public boolean isComing() {
        return failure.isEmpty();
    }
}
