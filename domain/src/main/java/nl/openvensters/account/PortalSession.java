package nl.openvensters.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Optional;
import nl.openvensters.time.Moment;

/**
 * Where somebody is logged in, known by the hash of a random key. It has no version: two requests at once may both say
 * that it was used. What ends one removes it.
 */
@Entity
@Table(name = "portal_session")
public class PortalSession {

    /** Nobody stays logged in longer. */
    static final Duration LONGEST = Duration.ofHours(12);

    /** When a session was last used is kept to this. */
    static final Duration SEEN = Duration.ofMinutes(5);

    /** The server itself ends a session after an hour without a request; here the last one is known to five minutes. */
    static final Duration IDLE = Duration.ofMinutes(60).plus(SEEN);

    /** Who saw the secret of an app that was never set up cannot use it later. */
    static final Duration PENDING = Duration.ofMinutes(15);

    @Id
    @Column(name = "key_hash")
    private String keyHash;

    /** Given by the database. */
    @Column(name = "id", insertable = false, updatable = false)
    private long number;

    @Column(name = "account_id")
    private long owner;

    @ManyToOne(optional = false)
    @JoinColumn(name = "account_id", insertable = false, updatable = false)
    private Account account;

    private String browser;

    private boolean proven;

    /** Whether the second step was taken where the person logged in. */
    private boolean vouched;

    /** Of a second step that is being set up here, encrypted. */
    @Column(name = "pending_secret")
    private byte[] pendingSecret;

    @Column(name = "pending_at")
    private LocalDateTime pendingAt;

    @Column(name = "trusted_at")
    private LocalDateTime trustedAt;

    @Column(name = "created_at")
    private LocalDateTime createdAt;

    @Column(name = "seen_at")
    private LocalDateTime seenAt;

    /** For JPA only. */
    protected PortalSession() {}

    /**
     * @param owner the number of the account
     * @param browser its name in words; no more than 60 characters
     */
    PortalSession(long owner, Token key, String browser, LocalDateTime now) {
        this.owner = owner;
        this.keyHash = key.hash();
        this.browser = browser;
        this.trustedAt = now;
        this.createdAt = now;
        this.seenAt = now;
    }

    /** The second step was taken elsewhere, so that none is asked here. */
    void vouch() {
        vouched = true;
    }

    boolean isUnder(Token key) {
        return keyHash.equals(key.hash());
    }

    /** Whether it was not used for too long, or lasted too long. */
    boolean isOver(Moment now) {
        return !seenAt.isAfter(now.before(IDLE)) || !createdAt.isAfter(now.before(LONGEST));
    }

    /** Whether the account did not end, and its password was not set since. */
    boolean isTrusted() {
        return account.trusts(trustedAt);
    }

    /** It is used; kept to {@link #SEEN}, so that not every request writes. */
    void use(Moment now) {
        if (!seenAt.isAfter(now.before(SEEN))) {
            seenAt = now.utc();
        }
    }

    /** The secret that was shown here and that no code proved yet, encrypted; empty when it was too long ago. */
    Optional<byte[]> pending(Moment now) {
        return Optional.ofNullable(pendingSecret).filter(any -> pendingAt.isAfter(now.before(PENDING)));
    }

    /** @param sealed null when there is none any more */
    void pend(byte[] sealed, Moment now) {
        pendingSecret = sealed == null ? null : sealed.clone();
        pendingAt = sealed == null ? null : now.utc();
    }

    /** Who is in it, with the roles of now. */
    Entered entered(SecondStepRule rule) {
        Actor actor = account.actor();
        boolean required = rule.requires(account.email(), actor.grants());
        // Who reaches everything is never known by what another party says.
        boolean everywhere =
                actor.grants().stream().anyMatch(grant -> grant.role().isEverywhere());
        SecondStep step =
                vouched && !everywhere ? SecondStep.DONE : SecondStep.of(account.hasSecondStep(), proven, required);
        return new Entered(number, actor, account.email(), step, required);
    }
}
