package nl.openvensters.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import javax.sql.DataSource;
import nl.openvensters.jdbc.JdbcRepository;
import nl.openvensters.time.Moment;

/** That somebody logged in: facts, which nothing changes or removes. */
@ApplicationScoped
public class LoginRepository extends JdbcRepository {

    /** For the container's proxy only. */
    protected LoginRepository() {
        this(null);
    }

    @Inject
    public LoginRepository(DataSource database) {
        super(database);
    }

    void add(long account, Moment now) {
        write("insert into login (account_id, at, on_date) values (?, ?, ?)", account, now.utc(), now.day());
    }
}
