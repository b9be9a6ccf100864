package nl.openvensters.product;

import static nl.openvensters.product.Press.press;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Two portals on one database, behind something that leads people to one of them: one is killed, and nobody notices much. */
@Tag("nightly")
@BrowserTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TwoPortalsIT {

    private static final Path HOME = Path.of("target", "home of two portals").toAbsolutePath();
    private static final Path SECOND_HOME =
            Path.of("target", "home of second portal").toAbsolutePath();
    private static final String LEADER = "schoolleider@openvensters.example";
    private static final int MAILS = 200;

    private static RunningProduct.Running first;
    private static RunningProduct.Running second;
    private static Relay front;

    @BeforeAll
    static void start() throws IOException {
        first = RunningProduct.Running.start(HOME, List.of("--schools", "60"));
        second = RunningProduct.Running.start(SECOND_HOME, List.of("--only", "portal"), Settings.sameDatabase(HOME));
        front = new Relay(first.product().root().getPort());
    }

    @AfterAll
    static void stop() throws IOException {
        if (front != null) {
            front.close();
        }
        if (second != null) {
            second.close();
        }
        Path database = HOME.resolve("mariadb").resolve("mariadbd.pid");
        if (Files.exists(database)) {
            ProcessHandle.of(Long.parseLong(Files.readString(database).strip())).ifPresent(ProcessHandle::destroy);
        }
    }

    @Test
    @Order(1)
    void mails_that_wait_are_sent_once_by_one_of_both() throws Exception {
        try (Connection connection = first.database().getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into outbox (recipient, subject, html, plain, written_at, due_at) values"
                                + " ('iemand@example.org', ?, '<p>Een van tweehonderd', 'Een van tweehonderd',"
                                + " utc_timestamp(6), utc_timestamp(6))")) {
            for (int mail = 0; mail < MAILS; mail++) {
                insert.setString(1, "Een van tweehonderd, " + mail);
                insert.addBatch();
            }
            insert.executeBatch();
            Instant last = Instant.now().plus(Duration.ofMinutes(2));
            while (waiting(connection) > 0) {
                assertThat(Instant.now()).isBefore(last);
                TimeUnit.MILLISECONDS.sleep(200);
            }
        }

        assertThat(sent(HOME) + sent(SECOND_HOME)).isEqualTo(MAILS);
    }

    @Test
    @Order(2)
    void who_types_while_a_portal_is_killed_goes_on_at_the_other_without_logging_in(Page page) throws Exception {
        Product product = new Product(URI.create("http://127.0.0.1:" + front.port() + "/"), null);
        product.logInByForm(page, LEADER);
        EditorPage editor = EditorPage.of(page, product, "leerlingen");
        editor.write("Voor de val.");
        first.kill();
        front.leadTo(second.product().root().getPort());
        editor.type(" Erna.");
        editor.waitFor("saved");
        press(page, "input[value='Zet online']");
        page.waitForLoadState();
        assertThat(page.url()).as("no login is asked").doesNotContain("inloggen");

        editor.open();
        assertThat(editor.text()).isEqualTo("Voor de val. Erna.");
        if (page.locator("input[value='Zet online']").isVisible()) {
            editor.publish();
        }
        assertThat(published(editor.school())).isEqualTo(1);
    }

    private static long waiting(Connection connection) throws Exception {
        try (ResultSet row =
                connection.createStatement().executeQuery("select count(*) from outbox where ended_at is null")) {
            row.next();
            return row.getLong(1);
        }
    }

    private static long sent(Path home) throws IOException {
        Path folder = home.resolve("mail");
        if (!Files.exists(folder)) {
            return 0;
        }
        try (Stream<Path> mails = Files.walk(folder)) {
            return mails.filter(Files::isRegularFile)
                    .filter(TwoPortalsIT::isOne)
                    .count();
        }
    }

    /** A mail is kept in three forms. */
    private static boolean isOne(Path mail) {
        try {
            return mail.toString().endsWith(".html") && Files.readString(mail).contains("Een van tweehonderd");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** How often the text of both went online. */
    private static long published(String school) throws Exception {
        try (Connection connection = first.database().getConnection();
                PreparedStatement query = connection.prepareStatement(
                        "select count(*) from publication p join explanation e on e.id = p.explanation_id"
                                + " join school s on s.id = p.subject_id where s.code = ? and e.body like '%Erna.%'")) {
            query.setString(1, school);
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}
