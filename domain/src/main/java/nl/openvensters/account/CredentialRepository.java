package nl.openvensters.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.Optional;
import javax.sql.DataSource;
import nl.openvensters.jdbc.JdbcRepository;

/** With what people log in. */
@ApplicationScoped
public class CredentialRepository extends JdbcRepository {

    private static final String SELECT =
            "select id, email, name, password_hash from account where ended_at is null and ";

    /** For the container's proxy only. */
    protected CredentialRepository() {
        this(null);
    }

    @Inject
    public CredentialRepository(DataSource database) {
        super(database);
    }

    /** An account that did not end. */
    record Credentials(long account, String email, String name, Optional<String> hash) {}

    Optional<Credentials> byEmail(String email) {
        return first(SELECT + "email = ?", CredentialRepository::credentials, email);
    }

    Optional<Credentials> byId(long account) {
        return first(SELECT + "id = ?", CredentialRepository::credentials, account);
    }

    /** @return the new account, of somebody who is still to be shown around; empty when the address is taken */
    Optional<Long> add(String email, String name, String hash, LocalDateTime now) {
        long id = insert(
                "insert ignore into account (email, name, password_hash, password_set_at, created_at, welcome_due)"
                        + " values (?, ?, ?, ?, ?, true)",
                email,
                name,
                hash,
                now,
                now);
        return id == 0 ? Optional.empty() : Optional.of(id);
    }

    void setPassword(long account, String hash, LocalDateTime now) {
        write(
                "update account set password_hash = ?, password_set_at = ?, version = version + 1 where id = ?",
                hash,
                now,
                account);
    }

    /** @return false when somebody else has the address */
    boolean setEmail(long account, String email) {
        return write("update ignore account set email = ?, version = version + 1 where id = ?", email, account) == 1;
    }

    void setName(long account, String name) {
        write("update account set name = ?, version = version + 1 where id = ?", name, account);
    }

    void welcomed(long account) {
        write("update account set welcome_due = false where id = ?", account);
    }

    boolean isWelcomeDue(long account) {
        return first("select welcome_due from account where id = ?", row -> row.getBoolean(1), account)
                .orElse(false);
    }

    /** Ends an account and removes whose it was and what it logged in with. */
    void end(long account, String name, LocalDateTime now) {
        write("delete from portal_session where account_id = ?", account);
        write("delete from recovery_code where account_id = ?", account);
        write("delete from second_factor where account_id = ?", account);
        write(
                "update account set email = concat('account-', id, '@ended.invalid'), name = ?, password_hash = null,"
                        + " welcome_due = false, ended_at = ?, version = version + 1 where id = ?",
                name,
                now,
                account);
    }

    private static Credentials credentials(ResultSet row) throws SQLException {
        return new Credentials(
                row.getLong("id"),
                row.getString("email"),
                row.getString("name"),
                Optional.ofNullable(row.getString("password_hash")));
    }
}
