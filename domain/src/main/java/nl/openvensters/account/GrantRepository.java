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

/** The roles that people have. They end; none is removed. */
@ApplicationScoped
public class GrantRepository extends JdbcRepository {

    private static final String SELECT = """
            select g.id, g.account_id, g.role, coalesce(g.subject_id, 0) as subject
            from role_grant g where g.ended_at is null and\s""";

    /** For the container's proxy only. */
    protected GrantRepository() {
        this(null);
    }

    @Inject
    public GrantRepository(DataSource database) {
        super(database);
    }

    /** A role that somebody has. */
    record Held(long id, long account, Grant grant) {}

    Optional<Held> find(long id) {
        return first(SELECT + "g.id = ?", GrantRepository::held, id);
    }

    List<Held> of(long account) {
        return all(SELECT + "g.account_id = ?", GrantRepository::held, account);
    }

    /** Who has a role at a place, held until the transaction ends so that nobody leaves it meanwhile. */
    List<Held> lock(Role role, long subject) {
        return all(
                SELECT + "g.role = ? and coalesce(g.subject_id, 0) = ? and exists"
                        + " (select 1 from account a where a.id = g.account_id and a.ended_at is null) for update",
                GrantRepository::held,
                role.name(),
                subject);
    }

    void give(long account, Grant grant, LocalDateTime now) {
        write(
                "insert into role_grant (account_id, role, subject_id, granted_at) values (?, ?, nullif(?, 0), ?)",
                account,
                grant.role().name(),
                grant.subject(),
                now);
    }

    void end(long id, LocalDateTime now) {
        write("update role_grant set ended_at = ? where id = ? and ended_at is null", now, id);
    }

    private static Held held(ResultSet row) throws SQLException {
        return new Held(
                row.getLong("id"),
                row.getLong("account_id"),
                new Grant(Role.valueOf(row.getString("role")), row.getLong("subject")));
    }
}
