package nl.openvensters.account;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The app that somebody set up as a second step, with the recovery codes for when it is lost. A code proved that the app
 * has the secret; until then the secret is that of a session ({@link PortalSession#pending}).
 */
@Entity
@Table(name = "second_factor")
public class Authenticator {

    @Id
    @Column(name = "account_id")
    private long account;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "account_id", insertable = false, updatable = false)
    private Account owner;

    /** Encrypted. */
    private byte[] secret;

    @Column(name = "made_at")
    private LocalDateTime madeAt;

    @Column(name = "confirmed_at")
    private LocalDateTime confirmedAt;

    /** A code of this step of time, or of one before it, is not taken again. */
    @Column(name = "last_step")
    private long lastStep;

    @OneToMany(mappedBy = "authenticator", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<KeptRecoveryCode> codes = new ArrayList<>();

    /** For JPA only. */
    protected Authenticator() {}

    Authenticator(long account, byte[] sealed, LocalDateTime now) {
        this.account = account;
        this.secret = sealed.clone();
        this.madeAt = now;
        this.confirmedAt = now;
    }

    /** Uses up the code of a step of time, and of all before it. */
    boolean use(OptionalLong step) {
        if (step.isEmpty() || step.getAsLong() <= lastStep) {
            return false;
        }
        lastStep = step.getAsLong();
        return true;
    }

    /** Uses up a recovery code; false when there is no such code, or it was used. */
    boolean use(RecoveryCode typed, LocalDateTime now) {
        Optional<KeptRecoveryCode> kept =
                codes.stream().filter(code -> code.isGood(typed)).findFirst();
        kept.ifPresent(code -> code.use(now));
        return kept.isPresent();
    }

    /** Puts new recovery codes in the place of all old ones. */
    void replaceCodes(List<RecoveryCode> fresh) {
        codes.clear();
        fresh.forEach(code -> codes.add(new KeptRecoveryCode(this, code)));
    }

    /** How many recovery codes were not used. */
    int codesLeft() {
        return (int) codes.stream().filter(KeptRecoveryCode::isLeft).count();
    }

    long account() {
        return account;
    }

    /** What the app has, encrypted. */
    byte[] sealed() {
        return secret.clone();
    }

    long lastStep() {
        return lastStep;
    }
}
