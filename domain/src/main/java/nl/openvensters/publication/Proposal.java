package nl.openvensters.publication;

import java.time.LocalDateTime;
import java.util.Optional;
import nl.openvensters.school.Subject;

/**
 * What waits for a second person, or was judged by one.
 *
 * @param edition that there is now
 * @param by who proposed it
 * @param at when, in UTC
 * @param judgement what the second person made of it; empty while it waits
 */
public record Proposal(
        Subject subject,
        String indicator,
        int edition,
        Person by,
        LocalDateTime at,
        State state,
        Optional<Judgement> judgement) {

    /** How far it is. */
    public enum State {
        WAITING,
        /** It goes online on the day that was chosen. */
        APPROVED,
        RETURNED
    }

    /** @param account its id */
    public record Person(long account, String name) {}

    /**
     * @param at in UTC
     * @param remark why it came back; empty when it was approved
     */
    public record Judgement(Person by, LocalDateTime at, String remark) {}
}
