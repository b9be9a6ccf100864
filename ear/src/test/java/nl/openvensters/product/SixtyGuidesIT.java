package nl.openvensters.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Sixty PDFs of guides are asked for at one moment: they are made one after the other, whoever asked last is told how many come
 * first, and none is lost when the server dies in the middle.
 */
@Tag("nightly")
@BrowserTest
class SixtyGuidesIT {

    private static final System.Logger LOG = System.getLogger(SixtyGuidesIT.class.getName());
    private static final Path HOME = Path.of("target", "home of sixty guides").toAbsolutePath();
    private static final String BOARD = "bestuur.groot@openvensters.example";
    private static final int GUIDES = 60;
    private static final int BEFORE_IT_DIES = 20;

    /** With the pause after which what the server died in is made again. */
    private static final Duration PATIENCE = Duration.ofMinutes(6);

    private static RunningProduct.Running running;

    @AfterAll
    static void stop() {
        if (running != null) {
            running.close();
        }
    }

    @Test
    void sixty_at_once_come_one_after_the_other_and_none_is_lost_when_the_server_dies(Page page) throws Exception {
        running = RunningProduct.Running.start(HOME, List.of("--schools", "60"));
        long first;
        try (Connection connection = running.database().getConnection()) {
            waitUntil(connection, "select count(*) = 0 from guide_pdf where ended_at is null");
            first = 1 + number(connection, "select max(id) from guide_pdf");
            askForSixty(connection);
            lastIsTold(page, connection);
            waitUntil(
                    connection,
                    "select count(*) >= " + BEFORE_IT_DIES + " from guide_pdf where ended_at is not null and id >= "
                            + first);
        }
        running.kill();
        running.launchAgain();
        try (Connection connection = running.database().getConnection()) {
            waitUntil(connection, "select count(*) = 0 from guide_pdf where ended_at is null");
            assertMade(connection, first);
        }
    }

    /** Of the frozen guides that there are, each as often as it takes: who presses on a page asks for one at a time. */
    private static void askForSixty(Connection connection) throws Exception {
        try (var statement = connection.createStatement()) {
            int asked = 0;
            while (asked < GUIDES) {
                asked += statement.executeUpdate("insert into guide_pdf (guide_id, version_id, asked_at)"
                        + " select id, asked_version, utc_timestamp(6) from guide where asked_version is not null"
                        + " order by id limit " + (GUIDES - asked));
            }
        }
    }

    private static void lastIsTold(Page page, Connection connection) throws Exception {
        // Who runs a board reads its guides only.
        String query = "select concat('schoolgids?school=', s.code, '&jaar=', g.start_year, '-', g.start_year + 1)"
                + " from guide_pdf p join guide g on g.id = p.guide_id join school s on s.id = g.school_id"
                + " join school_state t on t.school_id = s.id and t.valid_to is null"
                + " join role_grant r on r.subject_id = t.board_id join account a on a.id = r.account_id"
                + " where a.email = '" + BOARD + "' order by p.id desc limit 1";
        String address;
        try (ResultSet row = connection.createStatement().executeQuery(query)) {
            row.next();
            address = row.getString(1);
        }
        Product product = running.product();
        product.logInByForm(page, BOARD);
        page.navigate(product.portal(address));
        assertThat(page.locator("#progress [role=status]").textContent())
                .matches("De pdf wacht op zijn beurt\\. Er worden eerst [1-9][0-9]? andere gemaakt\\.");
    }

    private static void waitUntil(Connection connection, String condition) throws Exception {
        Instant last = Instant.now().plus(PATIENCE);
        while (number(connection, condition) == 0) {
            assertThat(number(
                            connection,
                            "select count(*) from guide_pdf where begun_at is not null and ended_at is null"))
                    .as("made at a time")
                    .isLessThanOrEqualTo(1);
            assertThat(Instant.now()).as(condition).isBefore(last);
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }

    private static void assertMade(Connection connection, long first) throws Exception {
        List<Double> seconds = new ArrayList<>();
        int pages = 0;
        try (ResultSet row = connection
                .createStatement()
                .executeQuery("select fault, pages, attempts, timestampdiff(microsecond, begun_at, ended_at) / 1e6"
                        + " from guide_pdf where id >= " + first)) {
            while (row.next()) {
                assertThat(row.getString(1)).isNull();
                assertThat(row.getInt(3)).isLessThanOrEqualTo(2);
                pages += row.getInt(2);
                seconds.add(row.getDouble(4));
            }
        }
        assertThat(seconds).hasSize(GUIDES);
        assertThat(number(
                        connection,
                        "select count(*) from guide_pdf p join guide_pdf l on l.id = p.id + 1 where p.id >= " + first
                                + " and p.attempts = 1 and l.attempts = 1 and l.begun_at < p.ended_at"))
                .as("begun before the one before it ended")
                .isZero();
        double longest = seconds.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
        double all = seconds.stream().mapToDouble(Double::doubleValue).sum();
        LOG.log(
                System.Logger.Level.INFO,
                "{0} guides of {1} pages in {2} s, the longest in {3} s",
                GUIDES,
                pages,
                all,
                longest);
    }

    private static long number(Connection connection, String query) throws Exception {
        try (ResultSet row = connection.createStatement().executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }
}
