package nl.openvensters.agreement;

/** How a goal stands, as the sector monitor says it with a reason; said in words, never by colour alone. */
public enum GoalStanding {
    /** What is measured goes the way that was agreed. */
    ON_COURSE,
    /** What is measured stays behind, or the last figure is old. */
    ATTENTION,
    /** There is no figure by which to say it. */
    NOT_MEASURED,
    /** It was measured, and with a reason it is not any more. */
    NO_LONGER_MEASURED
}
