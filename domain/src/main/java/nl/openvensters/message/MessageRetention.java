package nl.openvensters.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** Forgets what visitors wrote as was promised to them on the form: addresses after a month, all of it after a year. */
@ApplicationScoped
public class MessageRetention {

    private static final int DAYS_AFTER_HANDLING = 30;

    private final MessageRepository messages;
    private final Clock clock;

    /** For the container's proxy only. */
    protected MessageRetention() {
        this(null, null);
    }

    @Inject
    MessageRetention(MessageRepository messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    @Transactional
    public void forget() {
        LocalDateTime now = LocalDateTime.now(clock.withZone(ZoneOffset.UTC));
        messages.forgetAddresses(now.minusDays(DAYS_AFTER_HANDLING));
        messages.forget(now.minusYears(1));
    }
}
