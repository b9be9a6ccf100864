package nl.openvensters.publication;

import java.time.LocalDateTime;
import java.util.Optional;

/**
 * Something that happened to an indicator of a school.
 *
 * @param at in UTC
 * @param by the name of who did it; empty when the platform did it by itself
 * @param proposer who proposed what another put online
 * @param remark what was said about it: the reason of a withdrawal, the remark with what was sent back; may be empty
 * @param about a day as {@code 2025-12-31} for what has one, the failure of a schedule; else empty
 * @param version what was online from then on, when words or answer were different from before
 */
public record PastEvent(
        Kind kind,
        LocalDateTime at,
        Optional<String> by,
        Optional<String> proposer,
        String remark,
        String about,
        Optional<PastVersion> version) {

    PastEvent withoutVersion() {
        return new PastEvent(kind, at, by, proposer, remark, about, Optional.empty());
    }

    /** What happened. */
    public enum Kind {
        /** Public with the first delivery of figures. */
        FIRST_LOAD,
        /** Public by the clock. */
        AUTOMATIC,
        PUBLISHED,
        /** Put online by another than who proposed it. */
        APPROVED,
        WITHDRAWN,
        /** New or changed figures were delivered. */
        FIGURES,
        PROPOSED,
        PROPOSAL_WITHDRAWN,
        RETURNED,
        /** Approved for a day that was chosen. */
        APPROVED_FOR_LATER,
        SCHEDULED,
        SCHEDULE_CANCELLED,
        SCHEDULE_FAILED,
        RESTORED,
        DISCARDED,
        /** In what was being written, for a photo that was taken away. */
        DOCUMENT_REPLACED
    }
}
