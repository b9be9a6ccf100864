package nl.openvensters.account;

import java.time.LocalDateTime;

/**
 * Where somebody is logged in.
 *
 * @param browser its name in words; empty when unknown
 * @param created when it began, UTC
 * @param seen when it was last used, UTC, to five minutes
 * @param current whether it is the one that asks
 */
public record OpenSession(long id, String browser, LocalDateTime created, LocalDateTime seen, boolean current) {

    /** One that is not known to be the one that asks. */
    public OpenSession(long id, String browser, LocalDateTime created, LocalDateTime seen) {
        this(id, browser, created, seen, false);
    }

    OpenSession askedBy(long session) {
        return new OpenSession(id, browser, created, seen, id == session);
    }
}
