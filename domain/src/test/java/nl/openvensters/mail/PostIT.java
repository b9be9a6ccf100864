package nl.openvensters.mail;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import javax.sql.DataSource;
import nl.openvensters.database.EmbeddedDatabase;
import nl.openvensters.database.OneTransaction;
import nl.openvensters.mail.MailSettings.Security;
import nl.openvensters.mail.MailSettings.Server;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class PostIT {

    @RegisterExtension
    static final EmbeddedDatabase DATABASE = new EmbeddedDatabase();

    private static final LetterSeal SEAL = new LetterSeal(Optional.of(new byte[32]));
    private static final String ANNA = "anna@school.example";
    private static final String FROM = "vensters@open.example";

    private final GreenMail smtp = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP))
            .withConfiguration(GreenMailConfiguration.aConfig().withUser("portaal", "wachtwoord"));
    private int port;
    private Instant now = Instant.parse("2026-11-22T10:00:00Z");

    @TempDir
    private Path folder;

    @BeforeEach
    void begin() throws SQLException {
        DATABASE.renew();
        smtp.start();
    }

    @AfterEach
    void end() {
        smtp.stop();
    }

    @Test
    void what_is_left_in_the_mailbox_arrives_as_html_and_plain_text_and_is_forgotten()
            throws SQLException, MessagingException, IOException {
        leave(letter().unsubscribe(URI.create("https://x.example/stop?a=b")).to(ANNA));

        assertThat(sendNext(toServer())).isTrue();
        assertThat(sendNext(toServer())).isFalse();

        assertThat(smtp.getReceivedMessages()).hasSize(1);
        MimeMessage mail = smtp.getReceivedMessages()[0];
        assertThat(mail.getSubject()).isEqualTo("Je bént uitgenodigd");
        assertThat(mail.getFrom()[0]).hasToString("Open Vensters <" + FROM + ">");
        assertThat(mail.getAllRecipients()).extracting(Object::toString).containsExactly(ANNA);
        assertThat(mail.getHeader("List-Unsubscribe")).containsExactly("<https://x.example/stop?a=b>");
        assertThat(mail.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        var readings = (MimeMultipart) mail.getContent();
        assertThat(readings.getBodyPart(0).getContentType()).startsWith("text/plain");
        assertThat(readings.getBodyPart(0).getContent().toString()).contains("Hallo Zoë,");
        assertThat(readings.getBodyPart(1).getContentType()).startsWith("text/html");
        assertThat(readings.getBodyPart(1).getContent().toString()).contains("Hallo Zoë,</p>");
        assertThat(one("select concat_ws('|', outcome, recipient, subject, html, plain, unsubscribe) from outbox"))
                .isEqualTo("SENT");
    }

    @Test
    void a_change_that_fails_sends_nothing() throws SQLException {
        OneTransaction transaction = new OneTransaction(DATABASE.dataSource());
        mailbox(transaction.source()).post(letter().to(ANNA));
        transaction.undo();

        assertThat(sendNext(toServer())).isFalse();
    }

    @Test
    void two_instances_send_each_mail_once() throws SQLException {
        leave(letter().to(ANNA));
        leave(letter().to("bob@school.example"));
        OneTransaction first = new OneTransaction(DATABASE.dataSource());
        OneTransaction second = new OneTransaction(DATABASE.dataSource());

        post(first.source(), toServer()).sendNext();
        post(second.source(), toServer()).sendNext();
        assertThat(post(second.source(), toServer()).sendNext()).isFalse();
        second.end();
        first.end();

        assertThat(sendNext(toServer())).isFalse();
        assertThat(smtp.getReceivedMessages())
                .extracting(mail -> mail.getAllRecipients()[0].toString())
                .containsExactly(ANNA, "bob@school.example");
    }

    @Test
    void a_server_that_is_away_is_tried_later_and_later_and_then_no_more() throws SQLException {
        leave(letter().to(ANNA));
        smtp.stop();
        List<String> logged = new ArrayList<>();
        Handler listener = listener(logged);
        Logger.getLogger(Post.class.getName()).addHandler(listener);
        try {
            for (Duration pause : Post.PAUSES) {
                assertThat(sendNext(toServer())).isTrue();
                assertThat(sendNext(toServer())).isFalse();
                now = now.plus(pause).minusSeconds(1);
                assertThat(sendNext(toServer())).isFalse();
                now = now.plusSeconds(1);
            }
            assertThat(sendNext(toServer())).isTrue();
        } finally {
            Logger.getLogger(Post.class.getName()).removeHandler(listener);
        }

        assertThat(one("select concat_ws('|', outcome, attempts, recipient, plain) from outbox"))
                .isEqualTo("GIVEN_UP|" + (Post.PAUSES.size() + 1));
        assertThat(logged).hasSize(Post.PAUSES.size() + 1).allMatch(line -> !line.contains("anna"));
    }

    @Test
    void mail_goes_again_when_the_server_is_back_as_the_same_message() throws SQLException, MessagingException {
        leave(letter().to(ANNA));
        smtp.stop();
        sendNext(toServer());
        now = now.plus(Post.PAUSES.get(0));
        smtp.start();
        sendNext(toServer());

        assertThat(smtp.getReceivedMessages()).hasSize(1);
        assertThat(smtp.getReceivedMessages()[0].getMessageID()).isEqualTo("<1.1795341600@open.example>");
    }

    @Test
    void a_letter_with_a_code_waits_where_nobody_can_read_it_and_arrives_as_it_was() throws Exception {
        leaveSealed();

        assertThat(one("select concat_ws('|', plain, html, sealed) from outbox"))
                .isNotEmpty()
                .doesNotContain("Zoë");
        sendNext(toServer());
        assertThat(smtp.getReceivedMessages()).hasSize(1);
        assertThat(GreenMailUtil.getWholeMessage(smtp.getReceivedMessages()[0])).contains("Hallo");
        assertThat(one("select count(*) from outbox where sealed is not null")).isEqualTo("0");
    }

    @Test
    void a_letter_with_a_code_that_waited_for_more_than_two_days_is_erased_and_not_sent() throws SQLException {
        leaveSealed();
        now = now.plus(Post.SEALED_FOR).plusSeconds(1);
        sendNext(toServer());

        assertThat(smtp.getReceivedMessages()).isEmpty();
        assertThat(one("select concat_ws('|', outcome, recipient, subject, sealed) from outbox"))
                .isEqualTo("GIVEN_UP");
    }

    @Test
    void a_sealed_letter_that_is_moved_to_another_address_is_not_sent_there() throws SQLException {
        leaveSealed();
        change("update outbox set recipient = 'other@x.example'");
        sendNext(toServer());

        assertThat(smtp.getReceivedMessages()).isEmpty();
    }

    @Test
    void a_file_goes_with_the_mail_and_is_forgotten_with_it() throws Exception {
        leave(letter().to(ANNA).with(new MailAttachment("monitor-2026-01-01.pdf", "%PDF-1.7".getBytes(US_ASCII))));
        assertThat(one("select concat_ws('|', attachment_name, attachment) from outbox"))
                .isEqualTo("monitor-2026-01-01.pdf|%PDF-1.7");
        sendNext(toServer());

        var parts = (MimeMultipart) smtp.getReceivedMessages()[0].getContent();
        var readings = (MimeMultipart) parts.getBodyPart(0).getContent();
        assertThat(readings.getBodyPart(0).getContent().toString()).contains("Hallo Zoë,");
        assertThat(parts.getBodyPart(1).getFileName()).isEqualTo("monitor-2026-01-01.pdf");
        assertThat(parts.getBodyPart(1).getContentType()).startsWith("application/pdf");
        assertThat(parts.getBodyPart(1).getInputStream().readAllBytes()).isEqualTo("%PDF-1.7".getBytes(US_ASCII));
        assertThat(one("select concat_ws('|', outcome, attachment_name, attachment) from outbox"))
                .isEqualTo("SENT");
    }

    private void leaveSealed() throws SQLException {
        OneTransaction transaction = new OneTransaction(DATABASE.dataSource());
        mailbox(transaction.source()).post(letter().to(ANNA), MailPurpose.ofItself(MailKind.SURVEY, 0));
        transaction.end();
    }

    @Test
    void a_server_without_encryption_is_refused_when_it_is_asked_for() throws SQLException {
        leave(letter().to(ANNA));
        sendNext(new SmtpRoute(server(Security.STARTTLS), FROM));

        assertThat(smtp.getReceivedMessages()).isEmpty();
        assertThat(one("select attempts from outbox")).isEqualTo("1");
    }

    @Test
    void without_a_server_mail_becomes_files_that_only_their_owner_reads() throws SQLException, IOException {
        leave(letter().to(ANNA));
        sendNext(new FileRoute(folder, FROM));

        WrittenMail mail = WrittenMail.in(folder).get(0);
        assertThat(mail).isEqualTo(new WrittenMail(1, ANNA, "Je bént uitgenodigd", now));
        assertThat(WrittenMail.plain(folder, 1).orElseThrow()).contains("Hallo Zoë,");
        assertThat(WrittenMail.html(folder, 1).orElseThrow()).contains("Hallo Zoë,</p>");
        assertThat(WrittenMail.plain(folder, 2)).isEmpty();
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(3).allMatch(PostIT::isPrivate);
        }
    }

    @Test
    void a_row_that_is_no_mail_or_cannot_be_read_stops_no_other() throws SQLException {
        for (int mails = 0; mails < 5; mails++) {
            leave(letter().to(ANNA));
        }
        spoil("unsubscribe = 'https://[no address' where id = 1");
        spoil("recipient = null where id = 2");
        spoil("written_at = '0000-00-00' where id = 3");
        spoil("subject = null, plain = null where id = 4");

        OneTransaction transaction = new OneTransaction(DATABASE.dataSource());
        Post post = post(transaction.source(), toServer());
        for (int mails = 0; mails < 5; mails++) {
            assertThat(post.sendNext()).isTrue();
        }
        assertThat(post.sendNext())
                .as("what is wrong waits, is over or is passed over")
                .isFalse();
        transaction.end();

        assertThat(one("select outcome from outbox where id = 1")).isEqualTo("GIVEN_UP");
        assertThat(one("select outcome from outbox where id = 5")).isEqualTo("SENT");
    }

    @Test
    void a_mail_of_which_cannot_be_written_down_that_it_was_sent_is_not_sent_again() throws SQLException {
        leave(letter().to(ANNA));
        leave(letter().to("bob@school.example"));
        Post post = new Post(new OutboxRepository(DATABASE.dataSource()), toServer(), moving());
        change("create trigger full before update on outbox for each row" + " if old.recipient = '" + ANNA
                + "' then signal sqlstate '45000'; end if");
        try {
            assertThat(post.sendNext()).isTrue();
            assertThat(post.sendNext()).isTrue();
            assertThat(post.sendNext()).as("the first is passed over").isFalse();
            now = now.plus(Post.PASSED_OVER);
            assertThat(post.sendNext()).as("it is tried once more").isTrue();
            assertThat(post.sendNext()).isFalse();
        } finally {
            change("drop trigger full");
        }

        now = now.plus(Post.PASSED_OVER).minusSeconds(1);
        assertThat(post.sendNext()).isFalse();
        now = now.plusSeconds(1);
        assertThat(post.sendNext()).isTrue();
        assertThat(post.sendNext()).isFalse();

        assertThat(smtp.getReceivedMessages())
                .extracting(mail -> mail.getAllRecipients()[0].toString())
                .containsExactly(ANNA, "bob@school.example");
        assertThat(one("select group_concat(outcome, attempts) from outbox")).isEqualTo("SENT1,SENT1");
    }

    @Test
    void a_mail_is_not_sent_again_when_its_transaction_fails_at_the_end() throws SQLException {
        leave(letter().to(ANNA));
        AtomicReference<DataSource> database = new AtomicReference<>();
        OutboxRepository outbox = new OutboxRepository((DataSource) Proxy.newProxyInstance(
                PostIT.class.getClassLoader(),
                new Class<?>[] {DataSource.class},
                (any, method, arguments) -> database.get().getConnection()));
        Post post = new Post(outbox, toServer(), moving());
        OneTransaction failing = new OneTransaction(DATABASE.dataSource());
        database.set(failing.source());
        assertThat(post.sendNext()).isTrue();
        failing.undo();

        database.set(DATABASE.dataSource());
        assertThat(post.sendNext()).isTrue();
        assertThat(post.sendNext()).isFalse();
        assertThat(smtp.getReceivedMessages()).hasSize(1);
        assertThat(one("select outcome from outbox")).isEqualTo("SENT");
    }

    private static void change(String how) throws SQLException {
        try (Connection connection = DATABASE.dataSource().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(how);
        }
    }

    /** As an older release or a hand in the database may have left it. */
    private static void spoil(String how) throws SQLException {
        try (Connection connection = DATABASE.dataSource().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("set sql_mode = '', check_constraint_checks = 0");
            statement.execute("update outbox set " + how);
            statement.execute("set sql_mode = default, check_constraint_checks = 1");
        }
    }

    private static boolean isPrivate(Path file) {
        try {
            return PosixFilePermissions.toString(Files.getPosixFilePermissions(file))
                    .equals("rw-------");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Letter letter() {
        return Letter.about("Je bént uitgenodigd").paragraph("Hallo Zoë,");
    }

    private static Handler listener(List<String> logged) {
        return new Handler() {
            @Override
            public void publish(LogRecord line) {
                logged.add(new SimpleFormatter().format(line));
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
    }

    private void leave(Mail mail) throws SQLException {
        OneTransaction transaction = new OneTransaction(DATABASE.dataSource());
        mailbox(transaction.source()).post(mail);
        transaction.end();
    }

    private boolean sendNext(MailRoute route) throws SQLException {
        OneTransaction transaction = new OneTransaction(DATABASE.dataSource());
        boolean sent = post(transaction.source(), route).sendNext();
        transaction.end();
        return sent;
    }

    private Mailbox mailbox(DataSource database) {
        return new Mailbox(new OutboxRepository(database, SEAL), Clock.fixed(now, ZoneOffset.UTC));
    }

    private Post post(DataSource database, MailRoute route) {
        return new Post(new OutboxRepository(database, SEAL), route, Clock.fixed(now, ZoneOffset.UTC));
    }

    /** Tells the time of this test, which goes on. */
    private Clock moving() {
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return Clock.fixed(now, zone);
            }

            @Override
            public Instant instant() {
                return now;
            }
        };
    }

    private MailRoute toServer() {
        return new SmtpRoute(server(Security.NONE), FROM);
    }

    private Server server(Security security) {
        return new Server("127.0.0.1", port(), security, Optional.of("portaal"), "wachtwoord");
    }

    /** Kept while the server is away. */
    private int port() {
        if (smtp.getSmtp() != null && smtp.getSmtp().getPort() > 0) {
            port = smtp.getSmtp().getPort();
        }
        return port;
    }

    private static String one(String question) throws SQLException {
        try (Connection connection = DATABASE.dataSource().getConnection();
                var statement = connection.createStatement();
                ResultSet row = statement.executeQuery(question)) {
            row.next();
            return row.getString(1);
        }
    }
}
