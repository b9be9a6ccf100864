package nl.openvensters.publication;

import java.util.Optional;

/** Somebody else saved, published or withdrew since the page was opened. Nothing was changed; both versions are here. */
public class DraftClash extends RuntimeException {

    private final transient Draft theirs;
    private final transient Optional<DraftContent> mine;
    private final int edition;
    private final boolean online;

    DraftClash(Draft theirs, boolean online, Optional<DraftContent> mine, int edition) {
        super("Somebody else was first: " + edition);
        this.theirs = theirs;
        this.mine = mine;
        this.edition = edition;
        this.online = online;
    }

    /** What is there now: their draft, or what they put online. */
    public Draft theirs() {
        return theirs;
    }

    /** What was not saved; empty when it was about publishing. */
    public Optional<DraftContent> mine() {
        return mine;
    }

    /** Whether theirs is online already, and no draft any more. */
    public boolean isOnline() {
        return online;
    }

    /** To save with from now on, for who has seen theirs. */
    public int edition() {
        return edition;
    }
}
