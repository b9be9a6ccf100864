package nl.openvensters.importing.run;

/** An upload or an import by screen cannot be done; the reading of the reason is in the message bundles. */
public class ImportRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why not. */
    public enum Why {
        NO_FILES,
        TOO_MANY_FILES,
        TOO_LARGE,
        /** The files were taken away, or never came. */
        FILES_GONE,
        /** Files cannot have been delivered after today. */
        DELIVERED_LATER,
        /** Another import by screen is at work. */
        BUSY
    }

    private final Why why;

    ImportRefused(Why why) {
        super(why.name());
        this.why = why;
    }

    public Why why() {
        return why;
    }
}
