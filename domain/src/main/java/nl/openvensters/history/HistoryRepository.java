package nl.openvensters.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import javax.sql.DataSource;

/** Writes down what happened, in the transaction in which it happened. Nothing changes or removes a row. */
@ApplicationScoped
public class HistoryRepository {

    private static final String APPEND =
            "insert into history (at, account_id, what, subject_id, indicator_id, about, before_value, after_value)"
                    + " values (?, nullif(?, 0), ?, nullif(?, 0), ?, ?, ?, ?)";

    private final DataSource database;
    private final Clock clock;

    /** For the container's proxy only. */
    protected HistoryRepository() {
        this(null, null);
    }

    @Inject
    public HistoryRepository(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Appends one fact with the moment of now; the transaction is the caller's. */
    public void append(Fact fact) {
        try (Connection connection = database.getConnection()) {
            append(connection, fact);
        } catch (SQLException e) {
            throw new IllegalStateException("What happened cannot be written down", e);
        }
    }

    /** The same on a connection of the caller, who commits; for bulk work that has a transaction of its own. */
    public void append(Connection connection, Fact fact) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(APPEND)) {
            insert.setObject(1, LocalDateTime.now(clock.withZone(ZoneOffset.UTC)));
            insert.setLong(2, fact.account());
            insert.setString(3, fact.what().name());
            insert.setLong(4, fact.subject());
            insert.setString(5, fact.indicator().orElse(null));
            insert.setString(6, fact.about());
            insert.setString(7, fact.before().orElse(null));
            insert.setString(8, fact.after().orElse(null));
            insert.executeUpdate();
        }
    }
}
