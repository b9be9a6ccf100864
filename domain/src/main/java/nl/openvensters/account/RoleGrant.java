package nl.openvensters.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDateTime;

/** A role that somebody has, or had, at a board, at a school or everywhere. It ends; none is removed. */
@Entity
@Table(name = "role_grant")
public class RoleGrant {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "account_id")
    private Account account;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Column(name = "subject_id")
    private Long subject;

    @Column(name = "granted_at")
    private LocalDateTime grantedAt;

    @Column(name = "ended_at")
    private LocalDateTime endedAt;

    /** Whether another party said so, where the person logs in. */
    private boolean claimed;

    /** For JPA only. */
    protected RoleGrant() {}

    RoleGrant(Account account, Grant grant, LocalDateTime now) {
        this.account = account;
        this.role = grant.role();
        this.subject = grant.place().orElse(null);
        this.grantedAt = now;
    }

    static RoleGrant claimed(Account account, Grant grant, LocalDateTime now) {
        RoleGrant given = new RoleGrant(account, grant, now);
        given.claimed = true;
        return given;
    }

    boolean isClaimed() {
        return claimed;
    }

    boolean isRunning() {
        return endedAt == null;
    }

    void end(LocalDateTime now) {
        endedAt = now;
    }

    Grant grant() {
        return Grant.at(role, subject);
    }

    Account account() {
        return account;
    }
}
