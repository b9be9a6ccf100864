package nl.openvensters.publication;

import java.util.Optional;

/** Somebody else saved, published or withdrew since the page was opened. Nothing was changed; both versions are here. */
public class DraftClash extends RuntimeException {

    private final transient Draft theirs;
    private final transient Optional<DraftContent> mine;
    private final Basis basis;

    DraftClash(Draft theirs, Optional<DraftContent> mine, Basis basis) {
        super("Somebody else was first: " + basis);
        this.theirs = theirs;
        this.mine = mine;
        this.basis = basis;
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
        return theirs.version() == 0;
    }

    /** To save with from now on, for who has seen theirs. */
    public Basis basis() {
        return basis;
    }
}
