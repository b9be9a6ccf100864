package nl.openvensters.questionnaire.result;

/** Why something is not shown; the reading of it is in the message bundles. */
public enum Why {
    /** Fewer answered than the minimum. */
    TOO_FEW,
    /**
     * Few people in all or in a role, and one to four more or fewer than the last time; or a group of few people, after any
     * earlier time: from both could be guessed what some answered.
     */
    ALMOST_THE_SAME,
    /**
     * It would tell what few answered, or what everybody did; or it covers something else that would. Which of these is not
     * said: that everybody answered the same is half of the answer.
     */
    PROTECTS_OTHERS
}
