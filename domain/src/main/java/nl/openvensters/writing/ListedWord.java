package nl.openvensters.writing;

import java.time.LocalDateTime;
import java.util.Optional;

/**
 * A word that is on the list, or was taken off it.
 *
 * @param term as people in schools write it
 * @param plain what a parent understands at once; empty when it was taken off
 * @param swaps whether it may stand wherever the term stands, see {@link PlainWord}
 * @param changed who changed it last by screen and when; empty when it is as it came with the release
 */
public record ListedWord(String term, Optional<String> plain, boolean swaps, Optional<Changed> changed) {

    /** How it is now; empty when it was taken off. */
    Optional<PlainWord> word() {
        return plain.map(there -> new PlainWord(term, there, swaps));
    }

    /**
     * A change by screen.
     *
     * @param at in UTC
     * @param by the name of who did it
     */
    public record Changed(LocalDateTime at, String by) {}
}
