package nl.openvensters.account;

import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import nl.openvensters.jdbc.Statements;

/** Puts accounts into the database outside the container. */
public final class NewAccountRepository {

    private final Statements statements;
    private final LocalDateTime now;

    public NewAccountRepository(Statements statements, Clock clock) {
        this.statements = statements;
        this.now = LocalDateTime.now(clock.withZone(ZoneOffset.UTC));
    }

    /** @return the new account; empty when the address is taken */
    public Optional<Long> make(String email, String name, String hash) throws SQLException {
        return Optional.of(statements.insert(
                        "insert ignore into account (email, name, password_hash, created_at) values (?, ?, ?, ?)",
                        email.strip().toLowerCase(Locale.ROOT),
                        name,
                        hash,
                        now))
                .filter(made -> made != 0);
    }

    /** Gives a role, now. */
    public void grant(long account, Grant grant) throws SQLException {
        statements.write(
                "insert into role_grant (account_id, role, subject_id, granted_at) values (?, ?, ?, ?)",
                account,
                grant.role().name(),
                grant.role().isEverywhere() ? null : grant.subject(),
                now);
    }
}
