package nl.openvensters.guide;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import java.util.Locale;
import nl.openvensters.account.Token;

/** The personal link of a member of the council to one frozen version. Only the hash of its secret is kept. */
@Entity
@Table(name = "guide_link")
public class CouncilLink {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "version_id")
    private long version;

    @Column(name = "token_hash")
    private String tokenHash;

    private String name;

    private String email;

    @Column(name = "sent_by")
    private Long sentBy;

    @Column(name = "sent_at")
    private LocalDateTime sentAt;

    @Column(name = "expires_at")
    private LocalDateTime expiresAt;

    /** For JPA only. */
    protected CouncilLink() {}

    CouncilLink(long version, Token token, Member to, long sentBy, LocalDateTime now, LocalDateTime expiresAt) {
        this.version = version;
        this.tokenHash = token.hash();
        this.name = to.name();
        this.email = to.email();
        this.sentBy = sentBy;
        this.sentAt = now;
        this.expiresAt = expiresAt;
    }

    /** A member of the council that is asked. */
    public record Member(String name, String email) {}

    boolean isExpired(LocalDateTime now) {
        return !now.isBefore(expiresAt);
    }

    /** Whether somebody knows the address that the link was sent to: a link that is passed on does not say it. */
    boolean isOf(String typedAddress) {
        return typedAddress != null
                && !email.isEmpty()
                && typedAddress.strip().toLowerCase(Locale.ROOT).equals(email.toLowerCase(Locale.ROOT));
    }

    long id() {
        return id;
    }

    long version() {
        return version;
    }

    public String name() {
        return name;
    }

    /** Where it was sent; empty when that is forgotten. */
    public String email() {
        return email;
    }

    public LocalDateTime expiresAt() {
        return expiresAt;
    }
}
