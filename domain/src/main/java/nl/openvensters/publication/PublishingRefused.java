package nl.openvensters.publication;

/** An indicator cannot be written about, published or withdrawn, whoever asks. */
public class PublishingRefused extends RuntimeException {

    /** Why. */
    public enum Why {
        /** A central indicator of which no figure was delivered. */
        NO_FIGURE,
        /** A decentral indicator that the school supplied nothing for. */
        NO_ANSWER,
        /** The indicator does not hold for this type of school. */
        NOT_APPLICABLE,
        /** There is nothing online to withdraw. */
        NOT_PUBLISHED,
        /** Withdrawing needs a reason that parents can read. */
        NO_REASON,
        /** The text is longer than may be saved. */
        TOO_LONG
    }

    private final Why why;

    PublishingRefused(Why why) {
        super(why.name());
        this.why = why;
    }

    public Why why() {
        return why;
    }
}
