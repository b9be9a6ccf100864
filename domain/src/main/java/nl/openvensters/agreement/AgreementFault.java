package nl.openvensters.agreement;

/**
 * Something that is wrong with an agreement; the reading of it is in the message bundles.
 *
 * @param goal slug of the goal; empty when it is of the agreement itself
 * @param indicator id of the indicator; empty when it is of the goal itself
 * @param field which field, such as {@code points[2]} or {@code because}
 * @param why what is wrong
 */
public record AgreementFault(String goal, String indicator, String field, Why why) {

    /** What can be wrong. */
    public enum Why {
        MISSING,
        /** Longer than any page can show. */
        TOO_LONG,
        /** No document, or one that the list does not have. */
        DOCUMENT,
        /** A page from 1 to 9999. */
        PAGE,
        /** A year that cannot be. */
        YEAR,
        /** A percentage outside 0 to 100. */
        PERCENT,
        /** A number that is negative or has decimals. */
        COUNT,
        /** It is known that there is a target but not what it is, and nothing says so. */
        NO_NUMBER,
        /** The same source twice for one year. */
        TWICE,
        /** Not a number at all. */
        UNREADABLE,
        /** A day that is not in the past, or not after the last edition. */
        DAY,
        /** A document that is still cited. */
        CITED,
        /** An agreement without any goal. */
        NO_GOAL
    }
}
