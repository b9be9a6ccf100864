package nl.openvensters.campaign;

/** What came of a call. */
public enum CallOutcome {
    REACHED,
    NOT_REACHED,
    /** They will do it by a day. */
    PROMISED,
    /** They will not. */
    DECLINED
}
