package nl.openvensters.monitor.report;

/** A day cannot be frozen like this. */
public class SnapshotRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What is wrong. */
    public enum Why {
        NO_DAY,
        /** Its figures still change. */
        NOT_OVER,
        /** Nothing is known of it. */
        TOO_EARLY,
        NO_REASON,
        LONG_REASON
    }

    private final Why why;

    SnapshotRefused(Why why) {
        super(why.name());
        this.why = why;
    }

    public Why why() {
        return why;
    }
}
