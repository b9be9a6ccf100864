package nl.openvensters.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.LocalDateTime;
import nl.openvensters.time.Moment;

/** A link that proves that somebody reads the mail of an address; it is used once. */
@Entity
@Table(name = "account_link")
public class AccountLink {

    /** What it is for, and how long it works. */
    enum Purpose {
        /** To set a password that was forgotten. */
        PASSWORD(Duration.ofHours(1)),
        /** To log in with another address. */
        EMAIL(Duration.ofDays(1));

        private final Duration valid;

        Purpose(Duration valid) {
            this.valid = valid;
        }

        Duration valid() {
            return valid;
        }
    }

    @Id
    @Column(name = "token_hash")
    private String tokenHash;

    /** None when it was asked for an address that nobody has; then it opens nothing. */
    @ManyToOne
    @JoinColumn(name = "account_id")
    private Account account;

    @Enumerated(EnumType.STRING)
    private Purpose purpose;

    private String email;

    @Column(name = "made_at")
    private LocalDateTime madeAt;

    @Column(name = "expires_at")
    private LocalDateTime expiresAt;

    @Column(name = "used_at")
    private LocalDateTime usedAt;

    /** For JPA only. */
    protected AccountLink() {}

    private AccountLink(Account account, Purpose purpose, Token token, String email, Moment now) {
        this.account = account;
        this.purpose = purpose;
        this.tokenHash = token.hash();
        this.email = email;
        this.madeAt = now.utc();
        this.expiresAt = now.after(purpose.valid());
    }

    /** @param account null when nobody has the address for which it was asked */
    static AccountLink toSetPassword(Account account, Token token, Moment now) {
        return new AccountLink(account, Purpose.PASSWORD, token, null, now);
    }

    static AccountLink toMoveTo(String email, Account account, Token token, Moment now) {
        return new AccountLink(account, Purpose.EMAIL, token, email, now);
    }

    /** Whether it opens something now. */
    boolean isOpen(Moment now) {
        return usedAt == null && now.utc().isBefore(expiresAt);
    }

    Account account() {
        return account;
    }

    /** The new address; null when it is about a password. */
    String email() {
        return email;
    }
}
