package nl.openvensters.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.Objects;

/** A recovery code as it is kept: its hash, and whether it was used. */
@Entity
@Table(name = "recovery_code")
@IdClass(KeptRecoveryCode.Key.class)
public class KeptRecoveryCode {

    @Id
    @ManyToOne(optional = false)
    @JoinColumn(name = "account_id")
    private Authenticator authenticator;

    @Id
    @Column(name = "code_hash")
    private String hash;

    @Column(name = "used_at")
    private LocalDateTime usedAt;

    /** For JPA only. */
    protected KeptRecoveryCode() {}

    KeptRecoveryCode(Authenticator authenticator, RecoveryCode code) {
        this.authenticator = authenticator;
        this.hash = code.hash();
    }

    boolean isLeft() {
        return usedAt == null;
    }

    boolean isGood(RecoveryCode typed) {
        return isLeft() && hash.equals(typed.hash());
    }

    void use(LocalDateTime now) {
        usedAt = now;
    }

    /** Whose it is and which, for JPA. */
    public static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private long authenticator;
        private String hash;

        /** For JPA only. */
        public Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.authenticator == authenticator && Objects.equals(key.hash, hash);
        }

        @Override
        public int hashCode() {
            return Objects.hash(authenticator, hash);
        }
    }
}
