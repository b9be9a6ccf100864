package nl.openvensters.agreement;

/** How a goal stands, as the sector monitor says it with a reason; said in words, never by colour alone. */
public enum GoalStanding {
    /** What is measured goes the way that was agreed. */
    ON_COURSE,
    /** What is measured stays behind, or the last figure is old. */
    ATTENTION,
    /** It is not measured, or not any more, or there is nothing to measure it by. */
    NOT_MEASURED
}
