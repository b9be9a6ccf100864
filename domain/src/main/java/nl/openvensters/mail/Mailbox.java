package nl.openvensters.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** Where a mail is left to be sent. It is sent when the transaction in which it was written succeeds, and only then. */
@ApplicationScoped
public class Mailbox {

    private final OutboxRepository outbox;
    private final Clock clock;

    /** For the container's proxy only. */
    protected Mailbox() {
        this(null, null);
    }

    @Inject
    public Mailbox(OutboxRepository outbox, Clock clock) {
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Leaves a mail about somebody's own account; the transaction is the caller's. */
    public void post(Mail mail) {
        post(mail, MailPurpose.ACCOUNT);
    }

    /**
     * The same, with what it is for, so that who sent it sees what became of it.
     *
     * @return its number in the outbox
     */
    public long post(Mail mail, MailPurpose purpose) {
        return outbox.add(mail, purpose, LocalDateTime.now(clock.withZone(ZoneOffset.UTC)));
    }

    /** How many mails of a kind somebody left here since a moment, whatever became of them. @param since in UTC */
    public int leftSince(long account, MailKind kind, LocalDateTime since) {
        return outbox.countSince(account, kind, since);
    }

    /** Nothing more goes to an address, and whom mails that went were for is forgotten. */
    public void forget(String address) {
        outbox.forget(address, LocalDateTime.now(clock.withZone(ZoneOffset.UTC)));
    }

    /** Does the work of {@link #post} for a mail that is not sent, so that nobody can tell from the time it takes. */
    public void discard() {
        outbox.discard(LocalDateTime.now(clock.withZone(ZoneOffset.UTC)));
    }
}
