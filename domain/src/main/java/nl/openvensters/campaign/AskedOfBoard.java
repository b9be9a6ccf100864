package nl.openvensters.campaign;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * What one campaign asked of a board, and what the board did since.
 *
 * @param letters that went to its people
 * @param calls without what the sector remarked for itself
 * @param meetings to which it is invited
 * @param percentBefore what of the comparison its schools had online the day before it began
 * @param percentNow the same at its end, or today
 * @param published how often its people put something online in that time
 * @param logins on how many days somebody of it was here in that time
 */
public record AskedOfBoard(
        Campaign campaign,
        List<Written> letters,
        List<Called> calls,
        List<Invited> meetings,
        Optional<Integer> percentBefore,
        Optional<Integer> percentNow,
        int published,
        int logins) {

    /** A letter. @param to name of who it went to; empty when they left. @param at UTC */
    public record Written(String subject, String to, LocalDateTime at) {}

    /** A call. @param at UTC */
    public record Called(CallOutcome outcome, Optional<LocalDate> promisedOn, LocalDateTime at) {}

    /** @param came null as long as that is not noted */
    public record Invited(Meeting.Kind kind, String place, LocalDate on, boolean calledOff, Boolean came) {}

    public AskedOfBoard {
        letters = List.copyOf(letters);
        calls = List.copyOf(calls);
        meetings = List.copyOf(meetings);
    }

    /** Whether the sector did anything for it yet. */
    public boolean isSomething() {
        return !letters.isEmpty() || !calls.isEmpty() || !meetings.isEmpty();
    }
}
