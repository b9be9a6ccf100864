package nl.openvensters.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.Optional;
import javax.sql.DataSource;
import nl.openvensters.jdbc.JdbcRepository;

/** Links that prove that somebody reads the mail of an address, each used once. */
@ApplicationScoped
public class LinkRepository extends JdbcRepository {

    private static final String VALID = """
            select l.id, l.account_id, coalesce(l.email, '') as email from account_link l
            join account a on a.id = l.account_id and a.ended_at is null
            where l.token_hash = ? and l.purpose = ? and l.used_at is null and l.expires_at > ? for update""";

    /** For the container's proxy only. */
    protected LinkRepository() {
        this(null);
    }

    @Inject
    public LinkRepository(DataSource database) {
        super(database);
    }

    enum Purpose {
        PASSWORD,
        EMAIL
    }

    /** @param email the new address; empty when it is about a password */
    record Link(long id, long account, String email) {}

    /** @param account 0 when there is none, so that the same is done for an address that nobody has */
    void add(long account, Purpose purpose, Token token, String email, LocalDateTime now, LocalDateTime expires) {
        write(
                "insert into account_link (account_id, purpose, token_hash, email, made_at, expires_at)"
                        + " values (nullif(?, 0), ?, ?, nullif(?, ''), ?, ?)",
                account,
                purpose.name(),
                token.hash(),
                email,
                now,
                expires);
    }

    /** Held until the transaction ends, so that it is used once. */
    Optional<Link> valid(Token token, Purpose purpose, LocalDateTime now) {
        return first(VALID, LinkRepository::link, token.hash(), purpose.name(), now);
    }

    /** All links of an account are of no use any more. */
    void useAll(long account, LocalDateTime now) {
        write(
                "update account_link set used_at = ?, email = null where account_id = ? and used_at is null",
                now,
                account);
    }

    /** The links of one purpose are of no use any more, because a new one comes. */
    void replace(long account, Purpose purpose, LocalDateTime now) {
        write(
                "update account_link set used_at = ?, email = null"
                        + " where account_id = nullif(?, 0) and purpose = ? and used_at is null",
                now,
                account,
                purpose.name());
    }

    private static Link link(ResultSet row) throws SQLException {
        return new Link(row.getLong("id"), row.getLong("account_id"), row.getString("email"));
    }
}
