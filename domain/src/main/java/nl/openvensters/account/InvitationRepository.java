package nl.openvensters.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.Optional;
import javax.sql.DataSource;
import nl.openvensters.jdbc.JdbcRepository;

/** Who was asked to take which role. */
@ApplicationScoped
public class InvitationRepository extends JdbcRepository {

    private static final String SELECT = """
            select i.id, i.email, i.role, coalesce(i.subject_id, 0) as subject, i.invited_by, i.expires_at
            from invitation i where i.ended_at is null and\s""";

    /** For the container's proxy only. */
    protected InvitationRepository() {
        this(null);
    }

    @Inject
    public InvitationRepository(DataSource database) {
        super(database);
    }

    /** An invitation that is neither accepted nor revoked; it may have expired. */
    record Open(long id, String email, Grant grant, long invitedBy, LocalDateTime expiresAt) {}

    /** Held until the transaction ends, so that a double click accepts once. */
    Optional<Open> byToken(Token token) {
        return first(SELECT + "i.token_hash = ? for update", InvitationRepository::open, token.hash());
    }

    Optional<Open> byId(long id) {
        return first(SELECT + "i.id = ? for update", InvitationRepository::open, id);
    }

    /** The same question to the same person. */
    Optional<Open> same(String email, Grant grant) {
        return first(
                SELECT + "i.email = ? and i.role = ? and coalesce(i.subject_id, 0) = ? for update",
                InvitationRepository::open,
                email,
                grant.role().name(),
                grant.subject());
    }

    void add(String email, Grant grant, Token token, long by, LocalDateTime now, LocalDateTime expires) {
        write(
                "insert into invitation (email, role, subject_id, token_hash, invited_by, invited_at, expires_at)"
                        + " values (?, ?, nullif(?, 0), ?, ?, ?, ?)",
                email,
                grant.role().name(),
                grant.subject(),
                token.hash(),
                by,
                now,
                expires);
    }

    /** A new link, and the old one opens nothing any more. */
    void renew(long id, Token token, long by, LocalDateTime now, LocalDateTime expires) {
        write(
                "update invitation set token_hash = ?, invited_by = ?, invited_at = ?, expires_at = ? where id = ?",
                token.hash(),
                by,
                now,
                expires,
                id);
    }

    void accepted(long id, long account, LocalDateTime now) {
        write(
                "update invitation set ended_at = ?, outcome = 'ACCEPTED', account_id = ?, email = null where id = ?",
                now,
                account,
                id);
    }

    void revoked(long id, LocalDateTime now) {
        write("update invitation set ended_at = ?, outcome = 'REVOKED', email = null where id = ?", now, id);
    }

    /** Of somebody who leaves. */
    void revokeAllTo(String email, LocalDateTime now) {
        write(
                "update invitation set ended_at = ?, outcome = 'REVOKED', email = null"
                        + " where ended_at is null and email = ?",
                now,
                email);
    }

    private static Open open(ResultSet row) throws SQLException {
        return new Open(
                row.getLong("id"),
                row.getString("email"),
                new Grant(Role.valueOf(row.getString("role")), row.getLong("subject")),
                row.getLong("invited_by"),
                row.getObject("expires_at", LocalDateTime.class));
    }
}
