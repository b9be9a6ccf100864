package nl.openvensters.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Somebody who may log in. An account is never deleted: it ends, and its history stays. */
@Entity
@Table(name = "account")
public class Account {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String email;
    private String name;

    @Column(name = "password_hash")
    private String passwordHash;

    @Column(name = "created_at")
    private LocalDateTime createdAt;

    @Column(name = "ended_at")
    private LocalDateTime endedAt;

    @Version
    private int version;

    @OneToMany(mappedBy = "account")
    private List<RoleGrant> grants = new ArrayList<>();

    /** For JPA only. */
    protected Account() {}

    /** Whether somebody can log in with it: it has a password and did not end. */
    boolean isOpen() {
        return endedAt == null && passwordHash != null;
    }

    Optional<String> passwordHash() {
        return isOpen() ? Optional.of(passwordHash) : Optional.empty();
    }

    /** The account as somebody who acts, with the roles that did not end. */
    Actor actor() {
        return new Actor(
                id,
                name,
                grants.stream()
                        .filter(RoleGrant::isRunning)
                        .map(RoleGrant::grant)
                        .toList());
    }

    long id() {
        return id;
    }

    String email() {
        return email;
    }
}
