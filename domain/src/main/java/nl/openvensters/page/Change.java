package nl.openvensters.page;

import java.time.Instant;

/**
 * A document changed.
 *
 * @param number of the change; each is one higher than the one before
 * @param at when it was made
 * @param kind of the subject, as in the table {@code subject}
 * @param code of the subject
 * @param gone the subject is no more, and its document neither
 */
public record Change(long number, Instant at, String kind, String code, boolean gone) {

    /** Which document changed. */
    public DocumentName document() {
        return new DocumentName(kind, code);
    }
}
