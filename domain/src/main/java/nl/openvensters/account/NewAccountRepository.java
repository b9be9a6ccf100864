package nl.openvensters.account;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;

/** Puts accounts into the database outside the container. */
public final class NewAccountRepository {

    private final Connection connection;
    private final LocalDateTime now;

    public NewAccountRepository(Connection connection, Clock clock) {
        this.connection = connection;
        this.now = LocalDateTime.now(clock.withZone(ZoneOffset.UTC));
    }

    /** @return the new account; empty when the address is taken */
    public Optional<Long> make(String email, String name, String hash) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert ignore into account (email, name, password_hash, created_at) values (?, ?, ?, ?)",
                Statement.RETURN_GENERATED_KEYS)) {
            insert.setString(1, email.strip().toLowerCase(Locale.ROOT));
            insert.setString(2, name);
            insert.setString(3, hash);
            insert.setObject(4, now);
            if (insert.executeUpdate() == 0) {
                return Optional.empty();
            }
            try (ResultSet keys = insert.getGeneratedKeys()) {
                keys.next();
                return Optional.of(keys.getLong(1));
            }
        }
    }

    /** Gives a role, now. */
    public void grant(long account, Grant grant) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into role_grant (account_id, role, subject_id, granted_at) values (?, ?, ?, ?)")) {
            insert.setLong(1, account);
            insert.setString(2, grant.role().name());
            insert.setObject(3, grant.role().isEverywhere() ? null : grant.subject());
            insert.setObject(4, now);
            insert.executeUpdate();
        }
    }
}
