package nl.openvensters.planning;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import nl.openvensters.account.Token;

/** How often somebody wants a mail about what is due: each week, unless they choose otherwise. */
@Entity
@Table(name = "digest")
public class Digest {

    @Id
    @Column(name = "account_id")
    private long account;

    @Enumerated(EnumType.STRING)
    private Rhythm rhythm;

    /** Does nothing but end it, so it is kept as it is: every mail holds it. */
    @Column(name = "stop_token")
    private String stopToken;

    @Column(name = "last_on")
    private LocalDate lastOn;

    /** For JPA only. */
    protected Digest() {}

    /** The first mail comes on the next day of the rhythm. */
    Digest(long account, Rhythm rhythm, LocalDate today) {
        this.account = account;
        this.rhythm = rhythm;
        this.stopToken = Token.fresh().value();
        this.lastOn = today;
    }

    void choose(Rhythm other) {
        rhythm = other;
    }

    Rhythm rhythm() {
        return rhythm;
    }
}
