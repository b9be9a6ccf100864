package nl.openvensters.figure;

/** Why a figure is not there. A missing value always carries one of these, from the file to the screen. */
public enum MissingReason {
    /** Fewer than five pupils. */
    SUPPRESSED,
    /**
     * Hidden so that a number under five cannot be recomputed, or such a number next to one that is: which is which is
     * not told. Never in the database.
     */
    WITHHELD,
    /** The source knows no value: the school did not deliver it, or nobody took the test. */
    NOT_DELIVERED,
    /** Known, but the school has not published it yet, or withdrew it. */
    NOT_PUBLISHED,
    /** Does not hold for this type of school. */
    NOT_APPLICABLE,
    /** The base of a percentage is under ten pupils. */
    TOO_FEW_FOR_PERCENTAGE
}
