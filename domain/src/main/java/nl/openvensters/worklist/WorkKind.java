package nl.openvensters.worklist;

/** Why something is on the work list; what is equally urgent is shown in this order. */
public enum WorkKind {
    /** The day that was chosen for a draft came, and it did not go online. */
    FAILED,
    /** A second person sent it back, with a remark. */
    RETURNED,
    /** Somebody else asks for approval. */
    APPROVAL,
    /** Whoever runs the board asks the school something. */
    QUESTION,
    /** The next step of the school guide is due soon, or late. */
    GUIDE,
    /** A questionnaire ends soon with too few answers, its result is ready, or what was agreed after it is to be done. */
    SURVEY,
    /** Visitors wrote to the school, and nobody handled it. */
    MESSAGE,
    /** New figures go online by themselves on a known day. */
    AUTOMATIC,
    /** A provisional figure became final since the words online were written. */
    FINAL,
    /** Figures arrived since the words online were written. */
    STALE,
    /** It counts for the comparison and is not online. */
    MISSING,
    /** The school's own answer that is online is about an earlier school year. */
    LAST_YEAR,
    /** Somebody began to write, and nothing else is due. */
    BEGUN
}
