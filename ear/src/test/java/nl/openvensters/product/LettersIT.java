package nl.openvensters.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Letters of campaigns as the running product sends them by itself, up to the mail that arrives. */
@BrowserTest
class LettersIT {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int STEP = 100;

    /** Of two letters at once the second waits for the first, so that nobody gets both. */
    @Test
    void of_two_letters_that_are_sent_at_once_everybody_gets_one(Power power) throws Exception {
        String name = "twee" + System.nanoTime() + "n";
        try (Connection database = power.database().getConnection()) {
            List<Long> people = people(database, name, 30);
            long first = letter(database, "Eerste brief van twee", people.subList(0, 25));
            long second = letter(database, "Tweede brief van twee", people.subList(5, 30));

            until(database, second, "DONE");

            assertThat(states(database, first)).isEqualTo(Map.of("POSTED", 25L));
            assertThat(states(database, second)).isEqualTo(Map.of("POSTED", 5L, "RECENT", 20L));
            untilMailed(database, first, second);
        }
        Map<String, Integer> got = arrived(power.home(), name);
        assertThat(got).hasSize(30);
        assertThat(got.values()).allMatch(mails -> mails == 1);
    }

    /** Starting the server again takes half a minute. */
    @Test
    @Tag("nightly")
    void when_the_server_dies_while_letters_go_out_nobody_gets_two_and_nobody_none(Power power) throws Exception {
        String name = "stroom" + System.nanoTime() + "n";
        long letter;
        try (Connection database = power.database().getConnection()) {
            letter = letter(database, "Brief bij stroomuitval", people(database, name, 200));
            long end = System.nanoTime() + PATIENCE.toNanos();
            while (count(
                            database,
                            "select count(*) from campaign_recipient where state = 'POSTED' and letter_id = " + letter)
                    == 0) {
                assertThat(System.nanoTime()).as("first letters").isLessThan(end);
                Thread.sleep(STEP);
            }
            assertThat(count(
                            database,
                            "select count(*) from campaign_recipient where state = 'WAITING' and letter_id = "
                                    + letter))
                    .as("or nothing is broken off")
                    .isPositive();
        }
        power.cut();
        power.back();
        try (Connection database = power.database().getConnection()) {
            until(database, letter, "DONE");
            untilMailed(database, letter);
            assertThat(states(database, letter)).isEqualTo(Map.of("POSTED", 200L));
        }
        Map<String, Integer> got = arrived(power.home(), name);
        assertThat(got).hasSize(200);
        assertThat(got.values()).allMatch(mails -> mails == 1);
    }

    /** People who run one of the boards of the demonstration. */
    private static List<Long> people(Connection database, String name, int many) throws SQLException {
        long board = board(database);
        List<Long> ids = IntStream.range(0, many)
                .mapToObj(i -> insert(
                        database,
                        "insert into account (email, name, password_hash, created_at) values (?, ?, 'x', '2025-01-01')",
                        name + i + "@letters.example",
                        "Lezer " + i))
                .toList();
        ids.forEach(id -> insert(
                database,
                "insert into role_grant (account_id, role, subject_id, granted_at)"
                        + " values (?, 'BOARD_ADMINISTRATOR', ?, '2025-01-01')",
                id,
                board));
        return ids;
    }

    private static long board(Connection database) throws SQLException {
        return count(
                database,
                "select min(g.subject_id) from role_grant g join board b on b.id = g.subject_id"
                        + " where g.role = 'BOARD_ADMINISTRATOR' and g.ended_at is null");
    }

    /** A letter of a campaign of its own, that is being sent. */
    private static long letter(Connection database, String subject, List<Long> people) throws SQLException {
        long sector = count(
                database, "select min(account_id) from role_grant where role = 'SECTOR_MONITOR' and ended_at is null");
        long board = board(database);
        database.setAutoCommit(false);
        long campaign = insert(
                database,
                "insert into campaign (name, goal, starts_on, ended_on, made_by, made_at)"
                        + " values (?, 'Proef', '2020-01-01', '2020-01-02', ?, '2020-01-01')",
                subject,
                sector);
        insert(database, "insert into campaign_board (campaign_id, board_id) values (?, ?)", campaign, board);
        long letter = insert(
                database,
                "insert into campaign_letter (campaign_id, subject, body, state, written_by, written_at, sent_by, sent_at)"
                        + " values (?, ?, 'Dag {naam},', 'SENDING', ?, now(6), ?, now(6))",
                campaign,
                subject,
                sector,
                sector);
        people.forEach(person -> insert(
                database,
                "insert into campaign_recipient (letter_id, board_id, account_id, state) values (?, ?, ?, 'WAITING')",
                letter,
                board,
                person));
        database.commit();
        database.setAutoCommit(true);
        return letter;
    }

    private static void until(Connection database, long letter, String state) throws Exception {
        wait(
                database,
                "select count(*) from campaign_letter where state = '" + state + "' and id = " + letter,
                1,
                "letter " + letter + " " + state);
    }

    private static void untilMailed(Connection database, long... letters) throws Exception {
        for (long letter : letters) {
            wait(
                    database,
                    "select count(*) = 0 from campaign_recipient r join outbox o on o.id = r.outbox_id"
                            + " where coalesce(o.outcome, '') <> 'SENT' and r.letter_id = " + letter,
                    1,
                    "mails of letter " + letter);
        }
    }

    private static void wait(Connection database, String query, long wanted, String what) throws Exception {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (count(database, query) != wanted) {
            assertThat(System.nanoTime()).as(what).isLessThan(end);
            Thread.sleep(STEP);
        }
    }

    /** How many readers are how far: why not, when they get none. */
    private static Map<String, Long> states(Connection database, long letter) throws SQLException {
        var states = new TreeMap<String, Long>();
        try (Statement asked = database.createStatement();
                ResultSet rows = asked.executeQuery(
                        "select coalesce(reason, state), count(*) from campaign_recipient where letter_id = " + letter
                                + " group by 1")) {
            while (rows.next()) {
                states.put(rows.getString(1), rows.getLong(2));
            }
        }
        return states;
    }

    /** How many mails lie there for each of the people. */
    private static Map<String, Integer> arrived(Path home, String name) throws IOException {
        var found = new TreeMap<String, Integer>();
        try (Stream<Path> mails = Files.list(home.resolve("mail"))) {
            for (Path mail :
                    mails.filter(file -> file.toString().endsWith(".eml")).toList()) {
                Files.readString(mail)
                        .lines()
                        .filter(line -> line.matches("To: .*\\b" + name + "[0-9]+@letters\\.example.*"))
                        .forEach(to -> found.merge(to, 1, Integer::sum));
            }
        }
        return found;
    }

    private static long count(Connection database, String query) throws SQLException {
        try (Statement asked = database.createStatement();
                ResultSet row = asked.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static long insert(Connection database, String statement, Object... values) {
        try (PreparedStatement insert = database.prepareStatement(statement, Statement.RETURN_GENERATED_KEYS)) {
            for (int i = 0; i < values.length; i++) {
                insert.setObject(i + 1, values[i]);
            }
            insert.executeUpdate();
            try (ResultSet keys = insert.getGeneratedKeys()) {
                return keys.next() ? keys.getLong(1) : 0;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
