package nl.openvensters.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import nl.openvensters.jdbc.JdbcRepository;

/** Where people are logged in. */
@ApplicationScoped
public class SessionRepository extends JdbcRepository {

    private static final String FIND = """
            select s.id, s.account_id, s.proven, s.created_at, s.seen_at, a.name, a.email,
                   f.account_id is not null as factor, g.role, coalesce(g.subject_id, 0) as subject
            from portal_session s
            join account a on a.id = s.account_id and a.ended_at is null and a.password_hash is not null
                and (a.password_set_at is null or a.password_set_at <= s.trusted_at)
            left join second_factor f on f.account_id = a.id and f.confirmed_at is not null
            left join role_grant g on g.account_id = a.id and g.ended_at is null
            where s.key_hash = ?""";

    private static final String MINE = """
            select s.id, s.browser, s.created_at, s.seen_at from portal_session s join account a on a.id = s.account_id
            where s.account_id = ? and s.seen_at > ? and s.created_at > ?
              and (a.password_set_at is null or a.password_set_at <= s.trusted_at)
            order by s.id = ? desc, s.seen_at desc, s.id desc""";

    /** For the container's proxy only. */
    protected SessionRepository() {
        this(null);
    }

    @Inject
    public SessionRepository(DataSource database) {
        super(database);
    }

    /** A session with its account and one of its roles, if it has any. */
    record Row(
            long id,
            long account,
            String name,
            String email,
            boolean proven,
            boolean factor,
            LocalDateTime created,
            LocalDateTime seen,
            Optional<Grant> grant) {}

    /** One row for each role, one without when there is none; none when it ended. */
    List<Row> find(String keyHash) {
        return all(FIND, SessionRepository::row, keyHash);
    }

    void add(long account, String keyHash, String browser, LocalDateTime now) {
        write(
                "insert into portal_session (account_id, key_hash, browser, trusted_at, created_at, seen_at)"
                        + " values (?, ?, ?, ?, ?, ?)",
                account,
                keyHash,
                browser,
                now,
                now,
                now);
    }

    void seen(long session, LocalDateTime now) {
        write("update portal_session set seen_at = ? where id = ?", now, session);
    }

    /** Keeps a session when the password is set in it. */
    void trust(String keyHash, LocalDateTime now) {
        write("update portal_session set trusted_at = ? where key_hash = ?", now, keyHash);
    }

    /** A code was given in this session. */
    void prove(long session) {
        write("update portal_session set proven = true where id = ?", session);
    }

    /** No code was given yet but in this session. */
    void proveOnly(long account, long session) {
        write("update portal_session set proven = (id = ?) where account_id = ?", session, account);
    }

    /**
     * The current one first, then the one that was used last.
     *
     * @param seenAfter those that were not used since have ended
     */
    List<OpenSession> of(long account, long current, LocalDateTime seenAfter, LocalDateTime createdAfter) {
        return all(
                MINE,
                row -> new OpenSession(
                        row.getLong("id"),
                        row.getString("browser"),
                        row.getObject("created_at", LocalDateTime.class),
                        row.getObject("seen_at", LocalDateTime.class),
                        row.getLong("id") == current),
                account,
                seenAfter,
                createdAfter,
                current);
    }

    void end(String keyHash) {
        write("delete from portal_session where key_hash = ?", keyHash);
    }

    /** @return whether there was such a one of this account */
    boolean end(long account, long session) {
        return write("delete from portal_session where id = ? and account_id = ?", session, account) == 1;
    }

    /** @param but the one that stays; 0 for none */
    void endAll(long account, long but) {
        write("delete from portal_session where account_id = ? and id <> ?", account, but);
    }

    /** Removes what lasted too long. */
    void sweep(LocalDateTime createdBefore) {
        write("delete from portal_session where created_at <= ?", createdBefore);
    }

    private static Row row(ResultSet row) throws SQLException {
        Optional<Grant> grant = row.getString("role") == null
                ? Optional.empty()
                : Optional.of(new Grant(Role.valueOf(row.getString("role")), row.getLong("subject")));
        return new Row(
                row.getLong("id"),
                row.getLong("account_id"),
                row.getString("name"),
                row.getString("email"),
                row.getBoolean("proven"),
                row.getBoolean("factor"),
                row.getObject("created_at", LocalDateTime.class),
                row.getObject("seen_at", LocalDateTime.class),
                grant);
    }
}
