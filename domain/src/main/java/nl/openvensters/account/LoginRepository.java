package nl.openvensters.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import javax.sql.DataSource;
import nl.openvensters.jdbc.JdbcRepository;
import nl.openvensters.time.Moment;

/** That somebody logged in: a day, once. After a week the hour goes ({@code privacy.Retention}); nothing else changes. */
@ApplicationScoped
public class LoginRepository extends JdbcRepository {

    private static final String ADD = """
            insert into login (account_id, at, on_date)
            select ?, ?, ? from dual where not exists (
                select 1 from login l where l.account_id = ? and l.on_date = ? and l.at >= coalesce(
                    (select max(greatest(g.granted_at, coalesce(g.ended_at, g.granted_at)))
                     from role_grant g where g.account_id = ?), '1970-01-01'))""";

    /** For the container's proxy only. */
    protected LoginRepository() {
        this(null);
    }

    @Inject
    public LoginRepository(DataSource database) {
        super(database);
    }

    /** Nothing is added when that day is known already and the same roles held then, so that no question of ours has another answer. */
    void add(long account, Moment now) {
        write(ADD, account, now.utc(), now.day(), account, now.day(), account);
    }
}
