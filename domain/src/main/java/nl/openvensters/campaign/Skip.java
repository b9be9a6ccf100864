package nl.openvensters.campaign;

/** Why somebody does not get a letter. */
public enum Skip {
    /** Nobody runs the board here. */
    NOBODY,
    /** They want no letters any more. */
    STOPPED,
    /** They no longer run the board, or left. */
    LEFT,
    /** They had another one shortly before. */
    RECENT,
    /** They run more boards of the campaign, and get this letter about another one. */
    SAME_PERSON,
    /** Who let it be sent may not do that any more. */
    SENDER_LEFT,
    /** No mail can be sent there. */
    UNSENDABLE
}
