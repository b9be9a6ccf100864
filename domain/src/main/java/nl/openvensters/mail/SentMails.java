package nl.openvensters.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import nl.openvensters.listing.Part;
import nl.openvensters.listing.Wanted;

/** What became of the mails that somebody sent; for who sent them and nobody else. */
@ApplicationScoped
@Transactional
public class SentMails {

    /** How long it can be seen whom a mail was for, after it ended. */
    static final Period KEPT = Period.ofDays(30);

    private final SentMailRepository repository;
    private final Clock clock;

    /** For the container's proxy only. */
    protected SentMails() {
        this(null, null);
    }

    @Inject
    public SentMails(SentMailRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    /**
     * Newest first unless another order is wanted. Columns: {@code to}, {@code kind}, {@code place}, {@code at},
     * {@code fate}.
     *
     * @param account of who sent them
     */
    public Part<SentMail> of(long account, Wanted wanted) {
        return repository.sent(account, wanted);
    }

    /** Forgets whom mails were for that ended a month ago. */
    public void forget() {
        repository.forgetBefore(
                LocalDateTime.now(clock.withZone(ZoneOffset.UTC)).minus(KEPT));
    }
}
