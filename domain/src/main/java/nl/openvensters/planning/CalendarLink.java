package nl.openvensters.planning;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import nl.openvensters.account.Token;

/** The secret link under which a calendar program reads somebody's calendar; only its hash is kept. */
@Entity
@Table(name = "calendar_feed")
public class CalendarLink {

    private static final int KEY_LENGTH = 16;

    @Id
    @Column(name = "account_id")
    private long account;

    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "made_at")
    private LocalDateTime madeAt;

    /** For JPA only. */
    protected CalendarLink() {}

    CalendarLink(long account, Token token, LocalDateTime now) {
        this.account = account;
        renew(token, now);
    }

    /** Another one takes its place; it opens nothing any more. */
    void renew(Token token, LocalDateTime now) {
        tokenHash = token.hash();
        madeAt = now;
    }

    long account() {
        return account;
    }

    /** A part of the hash: another one for each link, and no way back to it. */
    String key() {
        return tokenHash.substring(0, KEY_LENGTH);
    }

    LocalDateTime madeAt() {
        return madeAt;
    }
}
