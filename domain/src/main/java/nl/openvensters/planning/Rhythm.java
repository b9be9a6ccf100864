package nl.openvensters.planning;

/** How often somebody wants a mail about what is due. */
public enum Rhythm {
    /** Each working day. */
    DAILY,
    /** Each Monday; what everybody gets who did not choose. */
    WEEKLY,
    NEVER
}
