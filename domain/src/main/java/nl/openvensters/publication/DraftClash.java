package nl.openvensters.publication;

/** Somebody else saved the draft since it was opened. Nothing was changed; both texts are here. */
public class DraftClash extends RuntimeException {

    private final transient Draft theirs;

    DraftClash(Draft theirs) {
        super("The draft was saved by somebody else as version " + theirs.version());
        this.theirs = theirs;
    }

    /** What is saved now. */
    public Draft theirs() {
        return theirs;
    }
}
