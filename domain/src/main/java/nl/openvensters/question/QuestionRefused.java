package nl.openvensters.question;

/** A question cannot be asked or answered like this, for a reason that who tries can understand. */
public class QuestionRefused extends RuntimeException {

    /** Why; the reading of it is in the message bundles. */
    public enum Why {
        EMPTY,
        TOO_LONG,
        /** The day was before today. */
        IN_THE_PAST,
        /** The day is more than a year away. */
        TOO_FAR,
        /** Nobody with an account may do something at the school. */
        NOBODY,
        /** More questions in an hour than one person can mean. */
        TOO_MANY,
        /** Somebody was first. */
        ENDED
    }

    private final Why why;

    QuestionRefused(Why why) {
        super("Refused: " + why);
        this.why = why;
    }

    public Why why() {
        return why;
    }
}
