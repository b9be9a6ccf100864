package nl.openvensters.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.List;
import javax.sql.DataSource;
import nl.openvensters.jdbc.JdbcRepository;
import nl.openvensters.time.Moment;

/** Reads and writes who has a draft open. The transaction is the caller's. */
@ApplicationScoped
class PresenceRepository extends JdbcRepository {

    private static final int SECONDS = 60;

    /** For the container's proxy only. */
    protected PresenceRepository() {
        this(null);
    }

    @Inject
    PresenceRepository(DataSource database) {
        super(database);
    }

    void seen(long school, String indicator, long account, Moment now) {
        write(
                "insert into presence (subject_id, indicator_id, account_id, seen_at) values (?, ?, ?, ?)"
                        + " on duplicate key update seen_at = values(seen_at)",
                school,
                indicator,
                account,
                now.utc());
    }

    List<String> others(long school, String indicator, long account, Moment now) {
        return all(
                "select a.name from presence p join account a on a.id = p.account_id"
                        + " where p.subject_id = ? and p.indicator_id = ? and p.account_id <> ? and p.seen_at > ?"
                        + " order by a.name",
                row -> row.getString(1),
                school,
                indicator,
                account,
                now.utc().minusSeconds(SECONDS));
    }

    void gone(long school, String indicator, long account) {
        write(
                "delete from presence where subject_id = ? and indicator_id = ? and account_id = ?",
                school,
                indicator,
                account);
    }

    void forget(LocalDateTime before) {
        write("delete from presence where seen_at < ?", before);
    }
}
