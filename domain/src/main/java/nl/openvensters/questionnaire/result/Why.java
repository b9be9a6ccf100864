package nl.openvensters.questionnaire.result;

/** Why something is not shown; the reading of it is in the message bundles. */
public enum Why {
    /** Fewer answered than the minimum. */
    TOO_FEW,
    /** It could be subtracted from the others, and a group that is too small would be left. */
    PROTECTS_OTHERS,
    /** Everybody answered the same, so it would say what each of them answered. */
    ALIKE
}
