package nl.openvensters.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The disk of the database fills up until nothing is left. What was acknowledged is there afterwards and nothing is half;
 * who works is told in a sentence; visitors read on; after room was made it goes on, if need be after a start. Needs to be
 * root, for a disk of its own in memory.
 */
@Tag("nightly")
class FullDiskIT {

    private static final Path HOME = Path.of("target", "home of full disk").toAbsolutePath();
    private static final Path DATA = HOME.resolve("mariadb").resolve("data");
    private static final int MEGABYTE = 1 << 20;
    private static final int FREE = 60;
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private static RunningProduct.Running running;
    private static boolean mounted;

    private final List<String> stored = new ArrayList<>();
    private final List<String> online = new ArrayList<>();

    @AfterAll
    static void stop() throws Exception {
        if (running != null) {
            running.close();
        }
        if (mounted) {
            did("umount", "--lazy", DATA.toString());
        }
    }

    @Test
    void nothing_that_was_acknowledged_is_lost_and_nothing_is_half() throws Exception {
        assumeTrue("root".equals(System.getProperty("user.name")), "only root may mount a disk of its own");
        running = RunningProduct.Running.start(HOME, List.of("--schools", "60"));
        running.close();
        assumeTrue(moveToDiskOfItsOwn(), "no disk in memory can be mounted here");
        running.launchAgain();
        Product product = running.product();
        var typist = new Typist(product.portal(""));
        typist.logIn("bestuur.groot@openvensters.example");
        List<String> schools = typist.schools();
        Asked.get(product.site("/over-de-cijfers"));

        String told = fill(typist, schools);
        if (running.isAlive()) {
            assertThat(told)
                    .as("what who works is told: that there is no room, or that the database ended by that")
                    .containsAnyOf("Er is geen ruimte meer", "niet te bereiken");
        }
        did("mount", "-o", "remount,size=" + (used() + 400L * MEGABYTE), DATA.toString());
        untilItWorks(product);

        assertThat(stored).as("or it would say nothing").hasSizeGreaterThan(10);
        assertThat(online).as("or it would say nothing").hasSizeGreaterThan(2);
        try (Connection connection = running.database().getConnection()) {
            assertStored(connection);
            assertWhole(connection);
        }
        var again = new Typist(product.portal(""));
        again.logIn("bestuur.groot@openvensters.example");
        assertThat(again.publish(schools.get(1), "leerlingen", "Na de volle schijf.")
                        .isOnline())
                .isTrue();
    }

    /** @return whether there is one now, with all that the database had */
    private static boolean moveToDiskOfItsOwn() throws Exception {
        Path aside = HOME.resolve("aside");
        if (did("cp", "-a", DATA.toString(), aside.toString()) != 0) {
            return false;
        }
        long size = bytes(aside) + (long) FREE * MEGABYTE;
        mounted = did("mount", "-t", "tmpfs", "-o", "size=" + size, "tmpfs", DATA.toString()) == 0;
        return mounted && did("cp", "-a", aside + "/.", DATA.toString()) == 0 && did("rm", "-r", aside.toString()) == 0;
    }

    /**
     * Files and texts until neither is taken any more.
     *
     * @return what was told last by an answer; empty when there was none
     */
    private String fill(Typist typist, List<String> schools) throws Exception {
        Instant last = Instant.now().plus(PATIENCE.dividedBy(2));
        String told = "";
        int refused = 0;
        for (int time = 1; refused < 20 && running.isAlive() && Instant.now().isBefore(last); time++) {
            boolean taken = store(String.format("%064x", time), time % 2 == 0 ? MEGABYTE : 20_000);
            Optional<String> refusal = publish(typist, schools.get(time % schools.size()), "Schijf " + time + ".");
            told = refusal.filter(said -> !said.isEmpty()).orElse(told);
            refused = taken || refusal.isEmpty() ? 0 : refused + 1;
        }
        return told;
    }

    private boolean store(String name, int bytes) {
        try (Connection connection = running.database().getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into upload (sha256, content_type, content) values (?, 'application/pdf', ?)")) {
            insert.setString(1, name);
            insert.setBytes(2, new byte[bytes]);
            insert.executeUpdate();
            stored.add(name);
            return true;
        } catch (SQLException | IllegalStateException full) {
            return false;
        }
    }

    /** @return what was answered instead of being online; an empty text when nothing was */
    private Optional<String> publish(Typist typist, String school, String words) throws InterruptedException {
        try {
            Typist.Answer answer = typist.publish(school, "leerlingen", words);
            if (answer.isOnline()) {
                online.add(words);
                return Optional.empty();
            }
            return Optional.of(answer.body());
        } catch (IOException away) {
            // It is away: it starts again, or ends, which takes a moment.
            TimeUnit.SECONDS.sleep(1);
            return Optional.of("");
        }
    }

    private static void untilItWorks(Product product) throws InterruptedException {
        Instant last = Instant.now().plus(PATIENCE);
        boolean again = false;
        while (!isReady(product)) {
            assertThat(Instant.now()).isBefore(last);
            if (!running.isAlive() && !again) {
                assertThat(running.said()).containsAnyOf("The disk is full", "ended 4 times within ten minutes");
                running.launchAgain();
                again = true;
            }
            TimeUnit.MILLISECONDS.sleep(500);
        }
    }

    private static boolean isReady(Product product) {
        try {
            return Asked.get(product.site("/portaal/health/ready")).statusCode() == 200;
        } catch (IllegalStateException notYet) {
            return false;
        }
    }

    private void assertStored(Connection connection) throws SQLException {
        for (String name : stored) {
            assertThat(number(
                            connection,
                            "select count(*) from upload where sha256 = '" + name + "' and length(content) in (20000, "
                                    + MEGABYTE + ")"))
                    .as(name)
                    .isEqualTo(1);
        }
        for (String words : online) {
            assertThat(number(
                            connection,
                            "select count(*) from publication p join explanation e on e.id = p.explanation_id"
                                    + " where e.body = '<p>" + words + "</p>'"))
                    .as(words)
                    .isEqualTo(1);
        }
    }

    private static void assertWhole(Connection connection) throws SQLException {
        assertThat(number(
                        connection,
                        "select count(*) from explanation e where e.body like '<p>Schijf %' and not exists"
                                + " (select 1 from publication p where p.explanation_id = e.id)"))
                .as("words without a publication")
                .isZero();
        List<String> tables = new ArrayList<>();
        try (ResultSet row = connection
                .createStatement()
                .executeQuery("select table_name from information_schema.tables"
                        + " where table_schema = database() and table_type = 'BASE TABLE'")) {
            while (row.next()) {
                tables.add("`" + row.getString(1) + "`");
            }
        }
        try (ResultSet row = connection.createStatement().executeQuery("check table " + String.join(", ", tables))) {
            while (row.next()) {
                assertThat(row.getString("Msg_text")).as(row.getString("Table")).isEqualTo("OK");
            }
        }
    }

    private static long number(Connection connection, String question) throws SQLException {
        try (ResultSet row = connection.createStatement().executeQuery(question)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static long used() throws IOException {
        var store = Files.getFileStore(DATA);
        return store.getTotalSpace() - store.getUnallocatedSpace();
    }

    /** What the files take on a disk. */
    private static long bytes(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length() + 4096)
                    .sum();
        }
    }

    private static int did(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int status = process.waitFor();
        if (status != 0) {
            System.err.println(String.join(" ", command) + ": " + said);
        }
        return status;
    }
}
