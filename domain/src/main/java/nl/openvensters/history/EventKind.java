package nl.openvensters.history;

/** What somebody, or the platform by itself, did; the reading of it is in the message bundles. */
public enum EventKind {
    PUBLISHED,
    WITHDRAWN,
    RESTORED,
    DISCARDED,
    PROPOSED,
    PROPOSAL_WITHDRAWN,
    APPROVED,
    RETURNED,
    SCHEDULED,
    SCHEDULE_CANCELLED,
    SCHEDULE_FAILED,
    FOUR_EYES_CHANGED,
    INVITED,
    INVITATION_ACCEPTED,
    INVITATION_REVOKED,
    ROLE_GIVEN,
    ROLE_ENDED,
    PASSWORD_CHANGED,
    EMAIL_CHANGED,
    ACCOUNT_ENDED,
    SECOND_FACTOR_CHANGED,
    IMPORTED,
    IMPORT_UNDONE,
    KEY_DECIDED,
    CATALOGUE_CHANGED,
    WORD_LIST_CHANGED,
    TEXT_APPLIED,
    TEXT_UNDONE,
    /** Before what a board tells of itself was published like everything else; nothing writes it any more. */
    BOARD_CHANGED,
    MESSAGE_HANDLED,
    MESSAGE_REOPENED,
    MESSAGE_REMOVED
}
