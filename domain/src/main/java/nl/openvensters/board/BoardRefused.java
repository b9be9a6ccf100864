package nl.openvensters.board;

/** A board's page cannot be saved or put online as it was asked; nothing changed. */
public class BoardRefused extends RuntimeException {

    /** Why. */
    public enum Why {
        /** Somebody else saved or published since. */
        CHANGED,
        /** There is nothing in it. */
        EMPTY,
        /** A field is not right. */
        FAULTY,
        /** The board wants four eyes, and this person wrote it. */
        NEEDS_ANOTHER
    }

    private final Why why;

    BoardRefused(Why why) {
        super(why.name());
        this.why = why;
    }

    public Why why() {
        return why;
    }
}
