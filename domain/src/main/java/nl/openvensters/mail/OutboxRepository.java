package nl.openvensters.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.openvensters.jdbc.JdbcRepository;

/** Mail that waits to be sent. The transaction is always the caller's. */
@ApplicationScoped
public class OutboxRepository extends JdbcRepository {

    private static final String ADD = """
            insert into outbox (recipient, subject, html, plain, sealed, attachment_name, attachment,
                unsubscribe, written_at, due_at, kind, sent_by, place_id)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final String DISCARD =
            "insert into outbox (written_at, due_at, ended_at, outcome) values (?, ?, ?, 'GIVEN_UP')";

    /** What another instance is sending at this moment is passed over, not waited for. */
    private static final String DUE = """
            select id, attempts from outbox
            where ended_at is null and due_at <= ? and id not in (%s) order by due_at, id limit 1 for update skip locked""";

    private static final String STORED =
            "select recipient, subject, html, plain, sealed, attachment_name, attachment, unsubscribe, written_at"
                    + " from outbox where id = ?";

    /** Whom it was for stays only where somebody may look what became of it. */
    private static final String END = """
            update outbox set ended_at = ?, outcome = ?, failure = if(sent_by is null, null, ?), attempts = attempts + 1,
                recipient = if(sent_by is null, null, recipient), subject = null, html = null, plain = null,
                sealed = null, attachment_name = null, attachment = null, unsubscribe = null
            where id = ?""";

    /** What was not sent yet is given up, of what was the address goes. Others' spelling of an address is another one. */
    private static final String FORGET = """
            update outbox set outcome = coalesce(outcome, 'GIVEN_UP'), ended_at = coalesce(ended_at, ?), recipient = null,
                subject = null, html = null, plain = null, sealed = null, attachment_name = null, attachment = null,
                unsubscribe = null, failure = null
            where recipient = ? and binary recipient = ?""";

    private static final String COUNT = "select count(*) from outbox where sent_by = ? and kind = ? and written_at > ?";

    private static final String POSTPONE = "update outbox set attempts = attempts + 1, due_at = ? where id = ?";

    private final LetterSeal seal;

    /** For the container's proxy only. */
    protected OutboxRepository() {
        this(null, null);
    }

    @Inject
    public OutboxRepository(DataSource database, LetterSeal seal) {
        super(database);
        this.seal = seal;
    }

    /** Without a key: a letter that must be sealed cannot be left here. */
    public OutboxRepository(DataSource database) {
        this(database, new LetterSeal(Optional.empty()));
    }

    /**
     * A mail that is due, held for the transaction.
     *
     * @param attempts how often sending it failed
     * @param stored reads it, apart: a row of which that cannot be done stops no other. Throws
     *     {@link IllegalArgumentException} when what is stored is no mail
     */
    record Waiting(long id, int attempts, Supplier<Stored> stored) {}

    /** What is sent. @param sealed whether it waited encrypted */
    record Stored(Mail mail, LocalDateTime writtenAt, boolean sealed) {}

    enum Outcome {
        SENT,
        /** The server will not have it. */
        REFUSED,
        GIVEN_UP
    }

    /** @return its number */
    long add(Mail mail, MailPurpose purpose, LocalDateTime now) {
        boolean sealed = purpose.kind().isSealed();
        return insert(
                ADD,
                mail.to(),
                mail.subject(),
                sealed ? null : mail.html(),
                sealed ? null : mail.plain(),
                sealed ? seal.seal(mail) : null,
                mail.attachment().map(MailAttachment::name).orElse(null),
                mail.attachment().map(MailAttachment::pdf).orElse(null),
                mail.unsubscribe().map(URI::toString).orElse(null),
                now,
                now,
                purpose.kind().name(),
                purpose.sentBy().orElse(null),
                purpose.place().orElse(null));
    }

    /** Writes down a mail that ends at once, and nothing of what it says. */
    void discard(LocalDateTime now) {
        write(DISCARD, now, now, now);
    }

    /**
     * The next mail that is due and that nobody else is sending; it stays ours until the transaction ends.
     *
     * @param but those to pass over
     */
    Optional<Waiting> takeDue(LocalDateTime now, Collection<Long> but) {
        String passedOver =
                Stream.concat(Stream.of(0L), but.stream()).map(String::valueOf).collect(Collectors.joining(","));
        return first(
                DUE.formatted(passedOver),
                row -> {
                    long id = row.getLong("id");
                    return new Waiting(id, row.getInt("attempts"), () -> first(STORED, this::stored, id)
                            .orElseThrow());
                },
                now);
    }

    /** It is gone, or never will be; what it said is forgotten. @param failure what the server said, if it did */
    void end(long id, Outcome outcome, Optional<Refusal> failure, LocalDateTime now) {
        write(END, now, outcome.name(), failure.map(Refusal::toString).orElse(null), id);
    }

    int countSince(long account, MailKind kind, LocalDateTime since) {
        return first(COUNT, row -> row.getInt(1), account, kind.name(), since).orElse(0);
    }

    void forget(String address, LocalDateTime now) {
        write(FORGET, now, address, address);
    }

    void postpone(long id, LocalDateTime until) {
        write(POSTPONE, until, id);
    }

    private static Optional<MailAttachment> attachment(ResultSet row) throws SQLException {
        String name = row.getString("attachment_name");
        return name == null ? Optional.empty() : Optional.of(new MailAttachment(name, row.getBytes("attachment")));
    }

    private Stored stored(ResultSet row) throws SQLException {
        byte[] sealed = row.getBytes("sealed");
        String[] readings = sealed == null
                ? new String[] {row.getString("html"), row.getString("plain")}
                : seal.open(row.getString("recipient"), sealed);
        var mail = new Mail(
                row.getString("recipient"),
                row.getString("subject"),
                readings[0],
                readings[1],
                Optional.ofNullable(row.getString("unsubscribe")).map(URI::create),
                attachment(row));
        return new Stored(mail, row.getObject("written_at", LocalDateTime.class), sealed != null);
    }
}
