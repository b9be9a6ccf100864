package nl.openvensters.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.openvensters.account.AccountWorld;
import nl.openvensters.account.NotAllowed;
import nl.openvensters.account.Origin;
import nl.openvensters.account.PeopleRefused;
import nl.openvensters.account.Role;
import nl.openvensters.database.EmbeddedDatabase;
import nl.openvensters.database.OneTransaction;
import nl.openvensters.history.HistoryRepository;
import nl.openvensters.mail.MailAddress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PersonalDataRequestsIT {

    @RegisterExtension
    static final EmbeddedDatabase DATABASE = new EmbeddedDatabase();

    private static final String CARLA = "carla@linde.example";
    private static final MailAddress ADDRESS = MailAddress.of(CARLA).orElseThrow();

    private final PersonalDataRegister register = new PersonalDataRegister();
    private AccountWorld world;
    private long carla;

    /** Somebody of whom something is kept in every table in which an address or a name can be. */
    @BeforeEach
    void somebody_who_is_everywhere() throws SQLException {
        DATABASE.renew();
        world = new AccountWorld(DATABASE.dataSource());
        carla = world.account(CARLA, "Carla Uniek", Role.BOARD_ADMINISTRATOR, world.board);
        world.data.update(
                "insert into school_follower (school_id, email, token, asked_at)"
                        + " values (?, ?, repeat('t', 43), '2026-11-22 09:00:00')",
                world.school,
                CARLA);
        world.data.update(
                "insert into visitor_message (school_id, body, email, form, sent_at)"
                        + " values (?, 'Klopt dit?', ?, repeat('f', 43), '2026-11-22 09:00:00')",
                world.school,
                CARLA);
        world.data.update(
                "insert into invitation (id, email, role, subject_id, token_hash, invited_by, invited_at, expires_at)"
                        + " values (1, ?, 'READER', ?, repeat('a', 64), ?, '2026-11-20', '2026-11-27')",
                CARLA,
                world.otherSchool,
                world.bob);
        world.data.update(
                "insert into account_link (account_id, purpose, token_hash, email, made_at, expires_at)"
                        + " values (?, 'EMAIL', repeat('b', 64), 'carla.nieuw@linde.example', '2026-11-22', '2026-11-23')",
                carla);
        mail("null, null", "'Hallo Carla Uniek', 'x', 'x'");
        mail("'2026-11-21', 'SENT'", "null, null, null");
        world.data.update(
                "insert into digest (account_id, rhythm, stop_token) values (?, 'WEEKLY', repeat('d', 43))", carla);
        world.data.update("insert into news_seen (account_id, seen_until) values (?, '2026-11-22')", carla);
        world.data.update(
                "insert into lesson_seen (account_id, lesson, outcome, seen_at) values (?, 'tachtig', 'READ', '2026-11-22')",
                carla);
        world.data.update("insert into recovery_code (account_id, code_hash) values (?, repeat('c', 64))", carla);
        world.data.update(
                "insert into explanation (subject_id, indicator_id, body, figures_of_run, written_by, written_at)"
                        + " values (?, 'leerlingen', '<p>Ons verhaal.</p>', 0, ?, '2026-11-01')",
                world.school,
                carla);
        world.data.update(
                "insert into inspectorate_key (inspectorate_key, school_id, decided_by, decided_at, decided_by_name)"
                        + " values ('12AB|C1', null, 'PERSON', '2026-11-01', 'Carla Uniek')");
        world.data.update(
                "insert into history (at, account_id, what, about) values ('2026-11-01', ?, 'KEY_DECIDED', '12AB|C1')",
                carla);
    }

    private void mail(String ended, String words) throws SQLException {
        world.data.update(
                "insert into outbox (recipient, ended_at, outcome, subject, html, plain, written_at, due_at, kind, sent_by)"
                        + " values (?, " + ended + ", " + words + ", '2026-11-20', '2026-11-20', 'INVITATION', ?)",
                CARLA,
                world.anna);
    }

    @Test
    void a_copy_of_ones_own_holds_what_one_wrote_with_what_for_and_how_long_and_no_secret() {
        String copy = text(world.in(at -> copy(at).own(world.actor(carla))));

        assertThat(copy)
                .contains("\"adres\":\"carla@linde.example\"", "\"name\":\"Carla Uniek\"", "BOARD_ADMINISTRATOR")
                .contains(
                        "<p>Ons verhaal.</p>",
                        "\"waarvoor\":\"om in te loggen",
                        "\"hoeLang\":\"Tot het account eindigt.\"")
                .doesNotContain("argon2", "cccc", "tttt", "anna@linde.example", "Anna");
    }

    @Test
    void the_administrator_finds_and_gives_what_is_kept_of_an_address_and_history_says_so_without_it() {
        List<PersonalDataCopy.Found> found = world.in(at -> copy(at).find(world.actor(world.root), ADDRESS));
        String copy = text(world.in(at -> copy(at).of(world.actor(world.root), ADDRESS)));

        assertThat(found)
                .extracting(line -> line.kept().name())
                .contains("Accounts", "Wie een school volgt", "Berichten van bezoekers");
        assertThat(copy).contains("Ons verhaal.").doesNotContain("Klopt dit?");
        assertThat(world.history()).last().isEqualTo("PERSONAL_DATA_COPIED " + world.root);
    }

    @Test
    void nobody_but_an_administrator_asks_for_or_erases_somebody_else() {
        for (long account : List.of(world.anna, world.bob, carla)) {
            assertThatThrownBy(() -> world.in(at -> copy(at).find(world.actor(account), ADDRESS)))
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> world.in(at -> copy(at).of(world.actor(account), ADDRESS)))
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> erase(account, ADDRESS)).isInstanceOf(NotAllowed.class);
        }
    }

    @Test
    void who_is_erased_is_nowhere_any_more_but_what_was_written_stays() throws SQLException {
        assertThat(whereSaid("carla@linde", "carla.nieuw", "Carla Uniek")).hasSizeGreaterThan(7);

        erase(world.root, ADDRESS);
        assertThat(whereSaid("carla@linde", "carla.nieuw", "Carla Uniek"))
                .as("the last mail waits until it is sent")
                .containsExactlyInAnyOrder("outbox.recipient", "outbox.html", "outbox.plain");
        world.data.update(
                "update outbox set ended_at = '2026-11-22', outcome = 'SENT', recipient = null, subject = null,"
                        + " html = null, plain = null where ended_at is null");

        assertThat(whereSaid("carla@linde", "carla.nieuw", "Carla Uniek")).isEmpty();
        assertThat(world.data.number("select count(*) from explanation where written_by = ?", carla))
                .isEqualTo(1);
        assertThat(world.data.number("select count(*) from visitor_message where email is null"))
                .isEqualTo(1);
        for (Kept kept : register.inTables()) {
            if (kept.endsWithAccount()) {
                assertThat(world.data.number(
                                "select count(*) from " + kept.table().orElseThrow() + " where account_id = ?", carla))
                        .as(kept.name())
                        .isZero();
            }
        }
        assertThat(world.history())
                .contains("ACCOUNT_ENDED " + world.root)
                .last()
                .isEqualTo("PERSONAL_DATA_ERASED " + world.root);
    }

    @Test
    void an_address_without_an_account_is_erased_too() throws SQLException {
        world.data.update(
                "insert into school_follower (school_id, email, token, asked_at)"
                        + " values (?, 'ouder@thuis.example', repeat('u', 43), '2026-11-22 09:00:00')",
                world.school);
        councilLink("ouder@thuis.example");
        world.data.update(
                "insert into survey_edition (id, code, version, trend, scan, content) values (1, 'ouders', 1, 1, false, '')");
        world.data.update(
                "insert into survey_round (id, subject_id, edition_id, school_year, state, opened_on, closes_on, minimum, started_by)"
                        + " values (1, ?, 1, 2026, 'OPEN', '2026-11-01', '2026-12-01', 10, ?)",
                world.school,
                world.anna);
        world.data.update(
                "insert into survey_group (round_id, number, name, role, invited) values (1, 1, 'Ouders', 'PARENT', 20)");
        world.data.update(
                "insert into survey_address (round_id, group_number, email) values (1, 1, 'ouder@thuis.example')");

        erase(world.root, MailAddress.of("ouder@thuis.example").orElseThrow());

        assertThat(whereSaid("ouder@thuis")).isEmpty();
        assertThat(world.data.number("select count(*) from account where ended_at is not null"))
                .isZero();
    }

    /** A link to a school guide, sent on 22 November 2026 and good for two days. */
    private void councilLink(String email) throws SQLException {
        world.data.update(
                "insert into guide (id, school_id, start_year, state, made_at) values (1, ?, 2026, 'ASKED', '2026-11-01')",
                world.school);
        world.data.update("insert into guide_version (id, guide_id, number, content, sha256, frozen_at)"
                + " values (1, 1, 1, '{}', repeat('0', 64), '2026-11-22')");
        world.data.update(
                "insert into guide_link (version_id, token_hash, name, email, sent_at, expires_at)"
                        + " values (1, repeat('9', 64), 'Ouder Thuis', ?, '2026-11-22', '2026-11-24')",
                email);
    }

    @Test
    void nobody_erases_oneself_by_this_way_nor_the_last_administrator_of_a_board_unasked() {
        assertThatThrownBy(() -> erase(
                        world.root, MailAddress.of("root@platform.example").orElseThrow()))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() ->
                        erase(world.root, MailAddress.of("bob@eik.example").orElseThrow()))
                .isInstanceOf(PeopleRefused.class);
    }

    @Test
    void who_leaves_oneself_is_forgotten_within_the_hour() throws SQLException {
        world.in(at -> {
            world.leaving(at).leave(world.actor(carla), AccountWorld.PASSWORD, false, Origin.of("192.0.2.1"));
            return null;
        });
        forget();

        assertThat(whereSaid("Carla Uniek")).containsExactlyInAnyOrder("outbox.html", "outbox.plain");
        assertThat(world.data.number("select count(*) from digest where account_id = ?", carla))
                .isZero();
    }

    @Test
    void each_period_ends_when_the_register_says_and_not_before() throws SQLException {
        world.data.update(
                "insert into question (school_id, body, asked_by, asked_at, ended_by, ended_at, outcome)"
                        + " values (?, 'Kijk je?', ?, '2026-11-01', ?, '2026-11-22', 'DONE')",
                world.school,
                world.anna,
                carla);
        world.data.update(
                "insert into portal_session (account_id, key_hash, browser, trusted_at, created_at, seen_at)"
                        + " values (?, repeat('e', 64), 'Firefox', '2026-11-22 10:00:00', '2026-11-22 10:00:00', '2026-11-22 10:00:00')",
                carla);

        councilLink("ouder@thuis.example");

        ends("select count(*) from portal_session", Duration.ofHours(12));
        ends("select count(*) from account_link", Duration.ofDays(1 + 30).minus(Duration.ofHours(10)));
        ends(
                "select count(*) from guide_link where email <> ''",
                Duration.ofDays(2 + 30).minus(Duration.ofHours(10)));
        ends(
                "select count(*) from invitation where email is not null",
                Duration.ofDays(5 + 90).minus(Duration.ofHours(10)));
        ends("select count(*) from question", Duration.ofDays(730).minus(Duration.ofHours(10)));
    }

    /** @param after since the moment at which the world begins, 22 November 2026, 10:00 */
    private void ends(String counted, Duration after) throws SQLException {
        Duration passed = Duration.between(
                Instant.parse("2026-11-22T10:00:00Z"), world.clock().instant());
        world.pass(after.minus(passed).minusMinutes(1));
        forget();
        assertThat(world.data.number(counted)).as("before: " + counted).isEqualTo(1);
        world.pass(Duration.ofMinutes(2));
        forget();
        assertThat(world.data.number(counted)).as("after: " + counted).isZero();
    }

    @Test
    void after_a_week_a_login_has_no_hour_and_counts_at_the_same_places_on_the_same_days() throws SQLException {
        world.data.update("update role_grant set ended_at = '2026-11-03 09:00:00' where account_id = ?", carla);
        world.data.update(
                "insert into role_grant (account_id, role, subject_id, granted_at)"
                        + " values (?, 'EDITOR', ?, '2026-11-03 09:00:00')",
                carla,
                world.otherBoard);
        for (String at : List.of(
                "2026-11-02 22:59:00",
                "2026-11-03 08:59:00",
                "2026-11-03 09:01:00",
                "2026-11-03 16:41:00",
                "2026-11-04 16:42:00")) {
            world.data.update(
                    "insert into login (account_id, at, on_date) values (?, ?, date(convert_tz(?, '+00:00', '+01:00')))",
                    carla,
                    at,
                    at);
        }
        List<String> before = placesAndDays();
        forget();

        assertThat(placesAndDays()).isEqualTo(before).hasSize(4);
        assertThat(world.data.number("select count(*) from login where minute(at) in (59, 1, 41, 42)"))
                .isZero();
        assertThat(world.data.number("select count(*) from login"))
                .as("one for each day and role")
                .isEqualTo(4);
        forget();
        assertThat(world.data.number("select count(*) from login")).isEqualTo(4);
    }

    @Test
    void logging_in_again_on_a_day_is_not_written_down_again() throws SQLException {
        for (int time = 0; time < 3; time++) {
            world.in(at -> world.accounts(at).enter(carla));
            world.pass(Duration.ofMinutes(20));
        }

        assertThat(world.data.number("select count(*) from login where account_id = ?", carla))
                .isEqualTo(1);
        world.data.update("update role_grant set ended_at = '2026-11-22 10:30:00' where account_id = ?", carla);
        world.in(at -> world.accounts(at).enter(carla));
        assertThat(world.data.number("select count(*) from login where account_id = ?", carla))
                .isEqualTo(2);
    }

    /** As the monitor counts. */
    private List<String> placesAndDays() throws SQLException {
        return texts(
                "select distinct concat(g.subject_id, ' ', l.on_date) from login l join role_grant g"
                        + " on g.account_id = l.account_id and g.granted_at <= l.at and (g.ended_at is null or g.ended_at > l.at) order by 1");
    }

    /** The columns of text in which words stand. */
    private static List<String> whereSaid(String... words) throws SQLException {
        String any = String.join("|", words).replace(".", "[.]");
        return texts(texts(
                        "select concat(c.table_name, '.', c.column_name) from information_schema.columns c"
                                + " join information_schema.tables t using (table_schema, table_name) where c.table_schema = database()"
                                + " and t.table_type = 'BASE TABLE' and c.data_type in ('varchar', 'char', 'text', 'mediumtext', 'longtext')")
                .stream()
                .map(column -> "select '" + column + "' from dual where exists (select 1 from "
                        + column.substring(0, column.indexOf('.')) + " where `"
                        + column.substring(column.indexOf('.') + 1) + "` regexp '" + any + "')")
                .collect(Collectors.joining(" union all ")));
    }

    private static List<String> texts(String sql) throws SQLException {
        var texts = new ArrayList<String>();
        try (Connection connection = DATABASE.dataSource().getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            while (row.next()) {
                texts.add(row.getString(1));
            }
        }
        return texts;
    }

    private void forget() {
        world.in(at -> retention(at).forget());
    }

    private void erase(long by, MailAddress address) {
        world.in(at -> {
            new Erasure(repository(at), world.leaving(at), retention(at), history(at))
                    .erase(world.actor(by), address, false);
            return null;
        });
    }

    private Retention retention(OneTransaction at) {
        return new Retention(repository(at), register, world.clock());
    }

    private PersonalDataCopy copy(OneTransaction at) {
        return new PersonalDataCopy(repository(at), register, history(at), world.clock());
    }

    private HistoryRepository history(OneTransaction at) {
        return new HistoryRepository(at.source(), world.clock());
    }

    private static PersonalDataRepository repository(OneTransaction at) {
        return new PersonalDataRepository(at.source());
    }

    private static String text(byte[] json) {
        return new String(json, StandardCharsets.UTF_8);
    }
}
