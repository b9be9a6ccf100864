package nl.openvensters.account;

/** Who logged in elsewhere is not let in here, for a reason that the person can understand. */
public class NotLetIn extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why; the reading of it is in the message bundles. */
    public enum Why {
        /** There is no account of this person, and none is made. */
        UNKNOWN,
        /** The account reaches everything, and opens by its own password only. */
        OWN_PASSWORD,
        /** The same answer let somebody in before. */
        SPENT
    }

    private final Why why;

    NotLetIn(Why why) {
        super("Not let in: " + why);
        this.why = why;
    }

    public Why why() {
        return why;
    }
}
