package nl.openvensters.publication;

import java.time.LocalDateTime;
import java.util.Optional;
import nl.openvensters.school.SchoolCode;

/**
 * What waits for a second person, or was judged by one.
 *
 * @param name of the school
 * @param version of the draft that it is about; 0 when it is about what was online
 * @param by who proposed it
 * @param at when, in UTC
 * @param judgement what the second person made of it; empty while it waits
 */
public record Proposal(
        SchoolCode school,
        String name,
        String indicator,
        int version,
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

    /** Whether another approved this version, to go online on a chosen day. */
    boolean isApproved(int asked) {
        return state == State.APPROVED && version == asked;
    }

    /** The account of who judged it; 0 while it waits. */
    long judge() {
        return judgement.map(judged -> judged.by().account()).orElse(0L);
    }

    /** @param account its id */
    public record Person(long account, String name) {}

    /**
     * @param at in UTC
     * @param remark why it came back; empty when it was approved
     */
    public record Judgement(Person by, LocalDateTime at, String remark) {}
}
