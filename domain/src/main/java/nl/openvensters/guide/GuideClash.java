package nl.openvensters.guide;

import java.util.List;

/** Somebody else saved the chapter since it was opened. Nothing was changed; theirs is here. */
public class GuideClash extends RuntimeException {

    private final int edition;
    private final long by;
    private final transient List<GuideParagraph> theirs;

    GuideClash(int edition, long by, List<GuideParagraph> theirs) {
        super("Somebody else was first: " + edition);
        this.edition = edition;
        this.by = by;
        this.theirs = List.copyOf(theirs);
    }

    /** To save with from now on, for who has seen theirs. */
    public int edition() {
        return edition;
    }

    /** The account of who was first. */
    public long by() {
        return by;
    }

    /** What is there now. */
    public List<GuideParagraph> theirs() {
        return theirs;
    }
}
