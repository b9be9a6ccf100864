package nl.openvensters.publication;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDateTime;
import nl.openvensters.publication.Proposal.State;
import nl.openvensters.time.Moment;

/** What waits for a second person or was judged, as part of a {@link Publication}. Never changed: another takes its place. */
@Embeddable
class SavedProposal {

    @Column(name = "proposed_by")
    private Long by;

    @Column(name = "proposed_at")
    private LocalDateTime at;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "judged_by")
    private Long judge;

    @Column(name = "judged_at")
    private LocalDateTime judgedAt;

    private String remark;

    /** For the container only. */
    protected SavedProposal() {}

    SavedProposal(long by, Moment now) {
        this.by = by;
        this.at = now.utc();
        this.state = State.WAITING;
    }

    /** @param why it came back; null when it is approved */
    SavedProposal judged(long account, String why, Moment now) {
        var judged = new SavedProposal();
        judged.by = by;
        judged.at = at;
        judged.state = why == null ? State.APPROVED : State.RETURNED;
        judged.judge = account;
        judged.judgedAt = now.utc();
        judged.remark = why;
        return judged;
    }

    /** The same of the same person, to be looked at by a second one again. */
    SavedProposal again() {
        var again = new SavedProposal();
        again.by = by;
        again.at = at;
        again.state = State.WAITING;
        return again;
    }

    boolean is(State asked) {
        return state == asked;
    }

    long by() {
        return by;
    }

    long judge() {
        return judge;
    }
}
