package nl.openvensters.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.LocalDateTime;
import nl.openvensters.time.Moment;

/**
 * Somebody was asked to take a role, by a link that works once and for a week. When it ended nobody needs to know any more
 * who was asked, so the address goes.
 */
@Entity
@Table(name = "invitation")
public class Invitation {

    static final Duration VALID = Duration.ofDays(7);

    /** How it ended. */
    enum Outcome {
        ACCEPTED,
        REVOKED
    }

    @Id
    @GeneratedValue(generator = "invitation_number")
    @SequenceGenerator(name = "invitation_number", sequenceName = "invitation_number", allocationSize = 20)
    private Long id;

    private String email;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Column(name = "subject_id")
    private Long subject;

    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "invited_by")
    private long invitedBy;

    @Column(name = "invited_at")
    private LocalDateTime invitedAt;

    @Column(name = "expires_at")
    private LocalDateTime expiresAt;

    @Column(name = "ended_at")
    private LocalDateTime endedAt;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    @Column(name = "account_id")
    private Long acceptedBy;

    /** For JPA only. */
    protected Invitation() {}

    Invitation(String email, Grant grant) {
        this.email = email;
        this.role = grant.role();
        this.subject = grant.place().orElse(null);
    }

    /** Asks, or asks again: only the newest link opens anything. */
    void ask(Token token, long by, Moment now) {
        tokenHash = token.hash();
        invitedBy = by;
        invitedAt = now.utc();
        expiresAt = now.after(VALID);
    }

    /** Whether its link opens something now. */
    boolean isOpen(Moment now) {
        return endedAt == null && now.utc().isBefore(expiresAt);
    }

    void accept(long account, Moment now) {
        end(Outcome.ACCEPTED, now);
        acceptedBy = account;
    }

    /** Its link opens nothing any more. */
    void revoke(Moment now) {
        end(Outcome.REVOKED, now);
    }

    private void end(Outcome how, Moment now) {
        outcome = how;
        endedAt = now.utc();
        email = null;
    }

    /** The role that is asked for, and where. */
    Grant grant() {
        return Grant.at(role, subject);
    }

    /** Who was asked; null once it ended. */
    String email() {
        return email;
    }

    long invitedBy() {
        return invitedBy;
    }

    LocalDateTime expiresAt() {
        return expiresAt;
    }
}
