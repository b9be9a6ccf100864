package nl.openvensters.account;

/** Something with people or an account cannot be done, for a reason that the one who tries can understand. */
public class PeopleRefused extends RuntimeException {

    /** Why; the reading of it is in the message bundles. */
    public enum Why {
        /** No mail can be sent there. */
        NO_ADDRESS,
        NO_NAME,
        /** The person has this role there already. */
        HAS_IT,
        /** An account with this address exists: log in to accept. */
        HAS_ACCOUNT,
        WRONG_PASSWORD,
        /** The person logs in elsewhere, and has no password here. */
        NO_PASSWORD,
        /** It is one's own role by which one manages people, and the last. */
        OWN_LAST,
        /** The platform would have no administrator. */
        PLATFORM_LAST,
        /** The board would have no administrator; it can be done by who says to be sure. */
        BOARD_LAST,
        /** The same of a partnership. */
        PARTNERSHIP_LAST;

        /** Whether it can be done by who says to be sure. */
        public boolean asksToBeSure() {
            return this == BOARD_LAST || this == PARTNERSHIP_LAST;
        }
    }

    private final Why why;

    PeopleRefused(Why why) {
        super("Refused: " + why);
        this.why = why;
    }

    public Why why() {
        return why;
    }
}
