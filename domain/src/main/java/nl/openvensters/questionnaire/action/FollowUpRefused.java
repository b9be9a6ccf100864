package nl.openvensters.questionnaire.action;

/** An action cannot be written down like this. */
public class FollowUpRefused extends RuntimeException {

    /** Why; the reading of it is in the message bundles. */
    public enum Why {
        /** It does not say what. */
        WHAT,
        /** It does not say who. */
        OWNER,
        /** There is no day, or one that is over. */
        DAY,
        /** Somebody ended it. */
        DONE
    }

    private final Why why;

    FollowUpRefused(Why why) {
        super("Refused: " + why);
        this.why = why;
    }

    public Why why() {
        return why;
    }
}
