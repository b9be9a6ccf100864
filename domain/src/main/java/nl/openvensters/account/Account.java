package nl.openvensters.account;

import jakarta.persistence.CascadeType;
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

/** Somebody who may log in, with the roles of theirs. An account is never deleted: it ends, and its history stays. */
@Entity
@Table(name = "account")
public class Account {

    /** Whose what is left of an ended account is, as people read it. */
    static final String NOBODY = "oud-medewerker";

    /** In the place of a password, of who logs in elsewhere; no hash looks like it. */
    private static final String ELSEWHERE = "elsewhere";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String email;
    private String name;

    @Column(name = "password_hash")
    private String passwordHash;

    @Column(name = "password_set_at")
    private LocalDateTime passwordSetAt;

    @Column(name = "created_at")
    private LocalDateTime createdAt;

    @Column(name = "ended_at")
    private LocalDateTime endedAt;

    @Column(name = "welcome_due")
    private boolean welcomeDue;

    @Version
    private int version;

    @OneToMany(mappedBy = "account", cascade = CascadeType.PERSIST)
    private List<RoleGrant> grants = new ArrayList<>();

    /** What was set up as the second step: one, or none. */
    @OneToMany(mappedBy = "owner")
    private List<Authenticator> authenticators = new ArrayList<>();

    @OneToMany(mappedBy = "account")
    private List<PortalSession> sessions = new ArrayList<>();

    /** For JPA only. */
    protected Account() {}

    /** Somebody new, who is still to be shown around. */
    Account(String email, PersonName name, NewPassword password, LocalDateTime now) {
        this.email = email;
        this.name = name.value();
        this.passwordHash = password.hash();
        this.passwordSetAt = now;
        this.createdAt = now;
        this.welcomeDue = true;
    }

    /** Somebody new who logs in elsewhere, and has no password here. */
    static Account withoutPassword(String email, PersonName name, LocalDateTime now) {
        Account made = new Account();
        made.email = email;
        made.name = name.value();
        made.passwordHash = ELSEWHERE;
        made.createdAt = now;
        made.welcomeDue = true;
        return made;
    }

    /** Whether somebody can log in with it: by a password or elsewhere, and it did not end. */
    boolean isOpen() {
        return endedAt == null && passwordHash != null;
    }

    /** Whether this is the password; takes the same time when there is none. */
    boolean opensWith(String password, boolean known) {
        Optional<String> hash = Optional.ofNullable(passwordHash).filter(any -> hasPassword());
        return PasswordHash.matches(password, hash, known) && isOpen();
    }

    /** Whether it opens with a password of ours. */
    boolean hasPassword() {
        return passwordHash != null && !passwordHash.equals(ELSEWHERE);
    }

    /** Whether somebody who was let in at a moment still is: a password that was set since ends that. */
    boolean trusts(LocalDateTime letIn) {
        return isOpen() && (passwordSetAt == null || !passwordSetAt.isAfter(letIn));
    }

    /** The account as somebody who acts, with the roles that did not end. */
    Actor actor() {
        return new Actor(id, name, running().stream().map(RoleGrant::grant).toList());
    }

    /** The roles that did not end. */
    List<RoleGrant> running() {
        return grants.stream().filter(RoleGrant::isRunning).toList();
    }

    boolean has(Grant grant) {
        return running().stream().anyMatch(held -> held.grant().equals(grant));
    }

    /** Gives a role; nothing changes for who has it already. */
    void give(Grant grant, LocalDateTime now) {
        if (!has(grant)) {
            grants.add(new RoleGrant(this, grant, now));
        }
    }

    /** Gives a role because another party claims it, which ends when that does not claim it any more. */
    void claim(Grant grant, LocalDateTime now) {
        grants.add(RoleGrant.claimed(this, grant, now));
    }

    void rename(PersonName wanted) {
        name = wanted.value();
    }

    /** From now on there is another address to log in with. */
    void moveTo(String address) {
        email = address;
    }

    /** All logins of before end by it. */
    void setPassword(NewPassword password, LocalDateTime now) {
        passwordHash = password.hash();
        passwordSetAt = now;
    }

    /** Where it is logged in under a key. */
    Optional<PortalSession> session(Token key) {
        return sessions.stream().filter(session -> session.isUnder(key)).findFirst();
    }

    boolean hasSecondStep() {
        return !authenticators.isEmpty();
    }

    boolean isWelcomeDue() {
        return welcomeDue;
    }

    /** Was shown around, or did not want to be. */
    void welcomed() {
        welcomeDue = false;
    }

    /** Ends, and forgets whose it was and what it logged in with. What was written stays, of {@value #NOBODY}. */
    void end(LocalDateTime now) {
        email = "account-" + id + "@ended.invalid";
        name = NOBODY;
        passwordHash = null;
        welcomeDue = false;
        endedAt = now;
    }

    long id() {
        return id;
    }

    String email() {
        return email;
    }

    String name() {
        return name;
    }
}
