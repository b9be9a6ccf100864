package nl.openvensters.account;

import java.time.Duration;

/** A password cannot be looked at now, because too many others are; nobody did anything wrong. */
public class TooBusy extends TooManyAttempts {

    private static final long serialVersionUID = 1L;

    TooBusy() {
        super(Duration.ofMinutes(1));
    }
}
