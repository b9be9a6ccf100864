package nl.openvensters.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import nl.openvensters.jdbc.JdbcRepository;
import nl.openvensters.jdbc.Statements;

/** Writes down what happened, in the transaction in which it happened. Nothing changes or removes a row. */
@ApplicationScoped
public class HistoryRepository extends JdbcRepository {

    private static final String APPEND =
            "insert into history (at, account_id, what, subject_id, indicator_id, about, before_value, after_value)"
                    + " values (?, nullif(?, 0), ?, nullif(?, 0), ?, ?, ?, ?)";

    private final Clock clock;

    /** For the container's proxy only. */
    protected HistoryRepository() {
        this(null, null);
    }

    @Inject
    public HistoryRepository(DataSource database, Clock clock) {
        super(database);
        this.clock = clock;
    }

    /** Appends one fact with the moment of now; the transaction is the caller's. */
    public void append(Fact fact) {
        write(APPEND, values(fact));
    }

    /** The same in a transaction that bulk work has of its own. */
    public void append(Statements transaction, Fact fact) throws SQLException {
        transaction.write(APPEND, values(fact));
    }

    private Object[] values(Fact fact) {
        return new Object[] {
            LocalDateTime.now(clock.withZone(ZoneOffset.UTC)),
            fact.account(),
            fact.what().name(),
            fact.subject(),
            fact.indicator().orElse(null),
            fact.about(),
            fact.before().orElse(null),
            fact.after().orElse(null)
        };
    }
}
