package nl.openvensters.question;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import nl.openvensters.account.Place;
import nl.openvensters.school.SchoolCode;

/**
 * A question with what became of it.
 *
 * @param school its code
 * @param name of the school, so that it can be told from others
 * @param place of the school
 * @param indicator its id; empty when it is about the school as a whole
 * @param asker name of who asked
 * @param askedBy account of who asked
 * @param askedAt UTC
 * @param state where it stands
 * @param answer empty when there is none
 * @param ender name of who ended it; empty while it is open
 * @param endedAt UTC; empty while it is open
 */
public record AskedQuestion(
        long id,
        SchoolCode school,
        String name,
        Place place,
        Optional<String> indicator,
        String text,
        Optional<LocalDate> wantedOn,
        String asker,
        long askedBy,
        LocalDateTime askedAt,
        State state,
        String answer,
        String ender,
        Optional<LocalDateTime> endedAt) {

    /** Where a question stands. */
    public enum State {
        OPEN,
        DONE,
        TAKEN_BACK
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }
}
