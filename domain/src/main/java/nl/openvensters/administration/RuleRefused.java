package nl.openvensters.administration;

/** A rule cannot be changed like this; the reading of the reason is in the message bundles. */
public class RuleRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why not. */
    public enum Why {
        /** The monitor of the past counts by the rules of the past. */
        IN_THE_PAST,
        TOO_FAR,
        DAYS,
        /** It is so already. */
        NOTHING_CHANGES,
        /** There is no such rule to call off. */
        NOT_PLANNED
    }

    private final Why why;

    RuleRefused(Why why) {
        super(why.name());
        this.why = why;
    }

    public Why why() {
        return why;
    }
}
