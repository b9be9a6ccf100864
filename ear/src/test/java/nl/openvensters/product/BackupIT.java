package nl.openvensters.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import nl.openvensters.launcher.StartedDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is kept safe while the product runs is put back in another home, and is the same. */
@BrowserTest
class BackupIT {

    private static final Path LAUNCHER = Path.of("target", "launcher", "open-vensters-launcher.jar");

    /** Written by clocks all the time, or by the start itself. */
    private static final List<String> MOVING =
            List.of("portal_session", "visit_count", "stale_page", "page_maker", "outbox", "explanation_ease");

    /** Not due as long as this test takes. */
    private static final String WAITING_MAIL =
            "insert into outbox (recipient, subject, html, plain, attachment_name, attachment, written_at, due_at) values"
                    + " ('iemand@example.org', 'Later', '<p>Later', 'Later', 'later.pdf', '%PDF', utc_timestamp(6), '2100-01-01')";

    @Test
    void what_is_restored_is_what_was_kept(Power power, @TempDir Path folder) throws Exception {
        Path file = folder.resolve("backup.zip");
        Map<String, String> before;
        try (Connection connection = power.database().getConnection()) {
            write(connection, WAITING_MAIL);
            before = sums(connection);
        }
        assertThat(run("backup", file.toString(), "--home", power.home().toString()))
                .contains("keep it as you keep passwords");
        try (Connection connection = power.database().getConnection()) {
            write(connection, "delete from outbox where due_at > '2099-01-01'");
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(run("backup", file.toString(), "--home", power.home().toString()))
                .contains("already");

        Path home = folder.resolve("home");
        assertThat(run("restore", file.toString(), "--home", home.toString()))
                .contains("Ended, since this is a copy: ", " mails that waited, ", "Start it with");
        assertThat(run("restore", file.toString(), "--home", home.toString())).contains("has a database already");
        assertThat(secretKey(home)).isEqualTo(secretKey(power.home()));
        try (StartedDatabase database = StartedDatabase.of(home);
                Connection connection = database.connection()) {
            assertThat(sums(connection)).isEqualTo(before);
            assertThat(count(connection, "outbox where ended_at is null")).isZero();
            assertThat(count(
                            connection,
                            "outbox where outcome = 'GIVEN_UP' and due_at > '2099-01-01'"
                                    + " and recipient is null and html is null"))
                    .isEqualTo(1);
            assertThat(count(connection, "portal_session")).isZero();
        }
    }

    @Test
    void a_file_that_was_broken_off_is_refused_before_anything_is_made(Power power, @TempDir Path folder)
            throws Exception {
        Path file = Files.writeString(folder.resolve("broken.zip"), "PK is not enough");
        Path home = folder.resolve("home");

        assertThat(run("restore", file.toString(), "--home", home.toString())).contains("not whole");
        assertThat(home).doesNotExist();
    }

    private static void write(Connection connection, String statement) throws SQLException {
        try (var writing = connection.createStatement()) {
            writing.executeUpdate(statement);
        }
    }

    private static long count(Connection connection, String rows) throws SQLException {
        try (var counting = connection.createStatement();
                var row = counting.executeQuery("select count(*) from " + rows)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static String secretKey(Path home) throws IOException {
        return Files.readAllLines(home.resolve("secrets.properties")).stream()
                .filter(line -> line.startsWith("secret.key"))
                .findFirst()
                .orElseThrow();
    }

    private static String run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-jar",
                LAUNCHER.toString()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(3, TimeUnit.MINUTES)).isTrue();
        return said;
    }

    /** Its columns but those that the database computes: CHECKSUM TABLE reads of these what was never written. */
    private static String written(Connection connection, String table) throws SQLException {
        var columns = new ArrayList<String>();
        try (var statement = connection.prepareStatement("select column_name from information_schema.columns"
                + " where table_schema = database() and table_name = ? and is_generated = 'NEVER'"
                + " order by ordinal_position")) {
            statement.setString(1, table);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    columns.add("ifnull(hex(cast(`" + rows.getString(1) + "` as binary)), '-')");
                }
            }
        }
        return String.join(", ", columns);
    }

    /** How many rows each table has, and the sum of them. */
    static Map<String, String> sums(Connection connection) throws SQLException {
        var tables = new ArrayList<String>();
        try (var rows = connection
                .createStatement()
                .executeQuery("select table_name from information_schema.tables"
                        + " where table_schema = database() and table_type = 'BASE TABLE'")) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        tables.removeAll(MOVING);
        Map<String, String> sums = new TreeMap<>();
        for (String table : tables) {
            try (var row = connection
                    .createStatement()
                    .executeQuery("select count(*), bit_xor(crc32(concat_ws(',', " + written(connection, table)
                            + "))) from `" + table + "`")) {
                row.next();
                sums.put(table, row.getLong(1) + " rows, " + row.getString(2));
            }
        }
        return sums;
    }
}
