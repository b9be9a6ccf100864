package nl.openvensters.importing.run;

/** An import cannot be taken back; the reading of the reason is in the message bundles. */
public class UndoRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why not. */
    public enum Why {
        /** Something was imported after it, or it was undone already. */
        NOT_THE_LAST,
        /** An import is at work, here or from the command line. */
        BUSY,
        /** It belongs to the first load, on which everything else builds. */
        FIRST_LOAD,
        /** It told something of schools or boards before runs kept how those were. */
        NOT_KEPT,
        /** Somebody already works with a school or board that it made known. */
        IN_USE,
        /** Schools published on it. */
        PUBLISHED
    }

    private final Why why;
    private final int indicators;

    UndoRefused(Why why) {
        this(why, 0);
    }

    UndoRefused(Why why, int indicators) {
        super(why.name());
        this.why = why;
        this.indicators = indicators;
    }

    public Why why() {
        return why;
    }

    /** With {@link Why#PUBLISHED}: how many indicators of schools were published on it; else 0. */
    public int indicators() {
        return indicators;
    }
}
