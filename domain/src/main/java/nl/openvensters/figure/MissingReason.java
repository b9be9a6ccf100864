package nl.openvensters.figure;

/** Why a figure is not there. A missing value always carries one of these, from the file to the screen. */
public enum MissingReason {
    /** Fewer than five pupils. */
    SUPPRESSED,
    /**
     * Hidden so that a number under five cannot be recomputed, or such a number next to one that is: which is which is
     * not told.
     */
    WITHHELD,
    /** The source knows it and shows it to nobody, for what it hides elsewhere; it need not be small itself. */
    HIDDEN_BY_SOURCE,
    /** The source knows no value: the school did not deliver it, or nobody took the test. */
    NOT_DELIVERED,
    /** Known, but the school has not published it yet, or withdrew it. */
    NOT_PUBLISHED,
    /** Does not hold for this type of school. */
    NOT_APPLICABLE,
    /** The base of a percentage is under ten pupils. */
    TOO_FEW_FOR_PERCENTAGE
}
