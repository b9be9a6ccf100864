package nl.openvensters.account;

import java.time.Duration;

/** Logging in has to wait, because it failed too often from here. */
public class TooManyAttempts extends RuntimeException {

    private final Duration wait;

    TooManyAttempts(Duration wait) {
        super("Too many failed logins; wait " + wait);
        this.wait = wait;
    }

    /** How long until the next attempt is looked at. */
    public Duration waitFor() {
        return wait;
    }
}
