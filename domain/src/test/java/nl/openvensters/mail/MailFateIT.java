package nl.openvensters.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import nl.openvensters.database.EmbeddedDatabase;
import nl.openvensters.database.OneTransaction;
import nl.openvensters.figure.SampleData;
import nl.openvensters.listing.Wanted;
import nl.openvensters.mail.MailSettings.Security;
import nl.openvensters.mail.MailSettings.Server;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What who sent a mail sees of it. */
class MailFateIT {

    @RegisterExtension
    static final EmbeddedDatabase DATABASE = new EmbeddedDatabase();

    private static final long SENDER = 1;
    private static final String TO = "bo@weg.example";
    private static final MailPurpose INVITATION = MailPurpose.by(SENDER, MailKind.INVITATION, 0);

    private Instant now = Instant.parse("2026-11-22T10:00:00Z");
    private SampleData data;

    @BeforeEach
    void begin() throws SQLException {
        DATABASE.renew();
        data = new SampleData(DATABASE.dataSource());
        data.update("insert into account (id, email, name, created_at) values (1, 'a@x.example', 'Anna', now())");
    }

    @Test
    void a_mail_that_the_server_will_never_take_is_not_tried_again_and_its_sender_sees_why()
            throws SQLException, IOException {
        leave(letter(), INVITATION);
        try (var server = new RefusingServer("550 5.1.1 <bo@weg.example>: unknown user")) {
            assertThat(sendNext(to(server))).isTrue();
            now = now.plusSeconds(3600);
            assertThat(sendNext(to(server))).isFalse();
        }

        SentMail mail = sent().get(0);
        assertThat(mail.fate()).isEqualTo(MailFate.REFUSED);
        assertThat(mail.to()).isEqualTo(TO);
        assertThat(mail.failure()).isEqualTo("550 5.1.1 <bo@weg.example>: unknown user");
        assertThat(data.number("select count(*) from outbox where plain is not null or html is not null"))
                .isZero();
    }

    @Test
    void a_mail_that_the_server_does_not_take_now_is_tried_again_and_said_to_be_late()
            throws SQLException, IOException {
        leave(letter(), INVITATION);
        assertThat(sent().get(0).fate()).isEqualTo(MailFate.WAITING);
        try (var server = new RefusingServer("450 4.2.0 greylisted")) {
            sendNext(to(server));
            assertThat(sent().get(0).fate()).isEqualTo(MailFate.DELAYED);
            now = now.plus(Post.PAUSES.get(0));
            assertThat(sendNext(to(server))).isTrue();
        }
    }

    @Test
    void that_the_portal_itself_may_not_send_does_not_end_a_mail() throws SQLException, IOException {
        leave(letter(), INVITATION);
        try (var server = new RefusingServer("530 5.7.0 authentication required")) {
            sendNext(to(server));
        }
        assertThat(sent().get(0).fate()).isEqualTo(MailFate.DELAYED);
    }

    @Test
    void a_mail_that_left_is_seen_by_who_sent_it_for_a_month_and_by_nobody_else() throws SQLException {
        leave(letter(), INVITATION);
        sendNext((id, mail, at) -> {});
        now = now.plusSeconds(29L * 86400);
        with(SentMails::forget);
        assertThat(sent()).extracting(SentMail::fate, SentMail::to).containsExactly(tuple(MailFate.SENT, TO));
        assertThat(mails().of(2, all()).rows()).isEmpty();

        now = now.plusSeconds(2L * 86400);
        with(SentMails::forget);
        assertThat(sent().get(0).to()).isEmpty();
    }

    @Test
    void of_a_mail_about_an_account_nothing_is_kept() throws SQLException {
        leave(letter(), MailPurpose.ACCOUNT);
        sendNext((id, mail, at) -> {});
        assertThat(data.number("select count(*) from outbox where recipient is null and outcome = 'SENT'"))
                .isOne();
    }

    @Test
    void a_row_that_is_no_mail_stops_no_other() throws SQLException {
        data.update("insert into outbox (recipient, subject, html, plain, written_at, due_at) values"
                + " ('geen adres', 'x', 'x', 'x', '2026-01-01', '2026-01-01')");
        leave(letter(), INVITATION);

        assertThat(sendNext((id, mail, at) -> {})).isTrue();
        assertThat(sendNext((id, mail, at) -> {})).isTrue();
        assertThat(sent().get(0).fate()).isEqualTo(MailFate.SENT);
    }

    private static Mail letter() {
        return Letter.about("Je bent uitgenodigd").paragraph("Hallo,").to(TO);
    }

    private static MailRoute to(RefusingServer server) {
        return new SmtpRoute(
                new Server("127.0.0.1", server.port(), Security.NONE, Optional.empty(), ""), "vensters@open.example");
    }

    private void leave(Mail mail, MailPurpose purpose) throws SQLException {
        var transaction = new OneTransaction(DATABASE.dataSource());
        new Mailbox(new OutboxRepository(transaction.source()), clock()).post(mail, purpose);
        transaction.end();
    }

    private boolean sendNext(MailRoute route) throws SQLException {
        var transaction = new OneTransaction(DATABASE.dataSource());
        boolean sent = new Post(new OutboxRepository(transaction.source()), route, clock()).sendNext();
        transaction.end();
        return sent;
    }

    private void with(Consumer<SentMails> what) {
        what.accept(mails());
    }

    private SentMails mails() {
        return new SentMails(new SentMailRepository(DATABASE.dataSource()), clock());
    }

    private List<SentMail> sent() {
        return mails().of(SENDER, all()).rows();
    }

    private static Wanted all() {
        return new Wanted("", Map.of(), Optional.empty(), 0, 10);
    }

    private Clock clock() {
        return Clock.fixed(now, ZoneOffset.UTC);
    }
}
