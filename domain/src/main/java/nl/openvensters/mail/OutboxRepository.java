package nl.openvensters.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.Optional;
import javax.sql.DataSource;
import nl.openvensters.jdbc.JdbcRepository;

/** Mail that waits to be sent. The transaction is always the caller's. */
@ApplicationScoped
public class OutboxRepository extends JdbcRepository {

    private static final String ADD = """
            insert into outbox (recipient, subject, html, plain, unsubscribe, written_at, due_at)
            values (?, ?, ?, ?, ?, ?, ?)""";

    private static final String DISCARD =
            "insert into outbox (written_at, due_at, ended_at, outcome) values (?, ?, ?, 'GIVEN_UP')";

    /** What another instance is sending at this moment is passed over, not waited for. */
    private static final String DUE = """
            select id, recipient, subject, html, plain, unsubscribe, written_at, attempts from outbox
            where ended_at is null and due_at <= ? order by due_at, id limit 1 for update skip locked""";

    private static final String END = """
            update outbox set ended_at = ?, outcome = ?, attempts = attempts + 1,
                recipient = null, subject = null, html = null, plain = null, unsubscribe = null
            where id = ?""";

    private static final String POSTPONE = "update outbox set attempts = attempts + 1, due_at = ? where id = ?";

    /** For the container's proxy only. */
    protected OutboxRepository() {
        super(null);
    }

    @Inject
    public OutboxRepository(DataSource database) {
        super(database);
    }

    /**
     * A mail that is due, held for the transaction.
     *
     * @param attempts how often sending it failed
     */
    record Waiting(long id, Mail mail, LocalDateTime writtenAt, int attempts) {}

    enum Outcome {
        SENT,
        GIVEN_UP
    }

    void add(Mail mail, LocalDateTime now) {
        write(
                ADD,
                mail.to(),
                mail.subject(),
                mail.html(),
                mail.plain(),
                mail.unsubscribe().map(URI::toString).orElse(null),
                now,
                now);
    }

    /** Writes down a mail that ends at once, and nothing of what it says. */
    void discard(LocalDateTime now) {
        write(DISCARD, now, now, now);
    }

    /** The next mail that is due and that nobody else is sending; it stays ours until the transaction ends. */
    Optional<Waiting> takeDue(LocalDateTime now) {
        return first(DUE, OutboxRepository::waiting, now);
    }

    /** It is gone, or never will be; what it said is forgotten. */
    void end(long id, Outcome outcome, LocalDateTime now) {
        write(END, now, outcome.name(), id);
    }

    void postpone(long id, LocalDateTime until) {
        write(POSTPONE, until, id);
    }

    private static Waiting waiting(ResultSet row) throws SQLException {
        var mail = new Mail(
                row.getString("recipient"),
                row.getString("subject"),
                row.getString("html"),
                row.getString("plain"),
                Optional.ofNullable(row.getString("unsubscribe")).map(URI::create));
        return new Waiting(
                row.getLong("id"), mail, row.getObject("written_at", LocalDateTime.class), row.getInt("attempts"));
    }
}
