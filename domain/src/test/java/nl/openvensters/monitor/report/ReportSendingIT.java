package nl.openvensters.monitor.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.openvensters.account.Actor;
import nl.openvensters.account.ColleagueRepository;
import nl.openvensters.account.Grant;
import nl.openvensters.account.NotAllowed;
import nl.openvensters.account.Role;
import nl.openvensters.database.EmbeddedDatabase;
import nl.openvensters.figure.SampleData;
import nl.openvensters.history.HistoryRepository;
import nl.openvensters.mail.MailAttachment;
import nl.openvensters.mail.Mailbox;
import nl.openvensters.mail.OutboxRepository;
import nl.openvensters.monitor.report.ReportSendingRefused.Why;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The report of a day goes to whom the sector names, once, and to nobody by somebody else. */
class ReportSendingIT {

    @RegisterExtension
    static final EmbeddedDatabase DATABASE = new EmbeddedDatabase();

    private int made;

    private final ReportSending.Ready report = new ReportSending.Ready(
            LocalDate.of(2026, 1, 1), "Op 1 januari 2026 had 94,5% van de besturen ingelogd.", () -> {
                made++;
                return new MailAttachment("monitor-2026-01-01.pdf", "%PDF-".getBytes(StandardCharsets.US_ASCII));
            });

    private final Actor sam = new Actor(1, "Sam <b>de Boer</b>", List.of(new Grant(Role.SECTOR_MONITOR, 0)));
    private Instant now = Instant.parse("2026-11-22T10:00:00Z");
    private SampleData data;

    @BeforeEach
    void begin() throws SQLException {
        DATABASE.renew();
        data = new SampleData(DATABASE.dataSource());
        data.update(
                "insert into account (id, email, name, password_hash, created_at) values (1, 'sam@x.example', 'Sam', 'x', now())");
    }

    @Test
    void each_reader_gets_a_mail_of_its_own_with_the_report_and_who_sent_it() throws SQLException {
        int readers = send("jo@x.example; An@y.example\njo@x.example", "Zie bladzijde 2 <i>en</i> 3.");
        assertThat(made).as("once for all").isOne();

        assertThat(readers).isEqualTo(2);
        assertThat(text("select group_concat(recipient order by recipient) from outbox where attachment is not null"))
                .isEqualTo("an@y.example,jo@x.example");
        assertThat(text("select plain from outbox limit 1"))
                .contains(
                        "stand op 1 januari 2026",
                        "Sam <b>de Boer</b> (sam@x.example)",
                        "94,5%",
                        "Zie bladzijde 2 <i>en</i> 3.");
        assertThat(text("select html from outbox limit 1"))
                .doesNotContain("<i>")
                .doesNotContain("<b>de Boer");
    }

    @Test
    void what_is_no_address_is_named_and_nothing_is_sent() throws SQLException {
        ReportSendingRefused refused = refused("jo@x.example, jo@@x", "");

        assertThat(refused.why()).isEqualTo(Why.NOT_AN_ADDRESS);
        assertThat(refused.detail()).isEqualTo("jo@@x");
        assertThat(data.number("select count(*) from outbox")).isZero();
    }

    @Test
    void nobody_many_or_too_much_is_refused() {
        assertThat(refused(" , ", "").why()).isEqualTo(Why.NO_ADDRESS);
        assertThat(refused(null, "").why()).isEqualTo(Why.NO_ADDRESS);
        assertThat(refused(some(11), "").why()).isEqualTo(Why.TOO_MANY);
        assertThat(refused("jo@x.example", "x".repeat(1_001)).why()).isEqualTo(Why.LONG_WORDS);
        assertThat(made).as("reports drawn for nobody").isZero();
    }

    @Test
    void more_than_fifty_in_an_hour_wait_for_the_next() {
        IntStream.range(0, 5).forEach(turn -> send(some(10), ""));
        assertThat(refused("jo@x.example", "").why()).isEqualTo(Why.TOO_OFTEN);

        now = now.plusSeconds(3_601);
        assertThat(send("jo@x.example", "")).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"ADMINISTRATOR", "SECTOR_MONITOR"},
            mode = EnumSource.Mode.EXCLUDE)
    void who_does_not_see_the_monitor_sends_none(Role role) throws SQLException {
        var actor = new Actor(1, "Bo", List.of(new Grant(role, 900)));

        assertThatThrownBy(() -> sending().send(actor, "jo@x.example", "", report))
                .isInstanceOf(NotAllowed.class);
        assertThat(data.number("select count(*) from outbox")).isZero();
    }

    private static String text(String sql) throws SQLException {
        try (Connection connection = DATABASE.dataSource().getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private int send(String to, String words) {
        return sending().send(sam, to, words, report);
    }

    private ReportSendingRefused refused(String to, String words) {
        return catchThrowableOfType(ReportSendingRefused.class, () -> send(to, words));
    }

    private static String some(int readers) {
        return IntStream.range(0, readers)
                .mapToObj(reader -> "lezer" + reader + "@x.example")
                .collect(Collectors.joining(","));
    }

    private ReportSending sending() {
        Clock clock = Clock.fixed(now, ZoneOffset.UTC);
        return new ReportSending(
                new Mailbox(new OutboxRepository(DATABASE.dataSource()), clock),
                new ColleagueRepository(DATABASE.dataSource()),
                new HistoryRepository(DATABASE.dataSource(), clock),
                clock);
    }
}
