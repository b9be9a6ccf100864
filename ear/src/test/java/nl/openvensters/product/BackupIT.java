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
            List.of("portal_session", "visit_count", "stale_page", "page_maker", "explanation_ease");

    @Test
    void what_is_restored_is_what_was_kept(Power power, @TempDir Path folder) throws Exception {
        Path file = folder.resolve("backup.zip");
        Map<String, String> before;
        try (Connection connection = power.database().getConnection()) {
            before = sums(connection);
        }
        assertThat(run("backup", file.toString(), "--home", power.home().toString()))
                .contains("keep it as you keep passwords");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(run("backup", file.toString(), "--home", power.home().toString()))
                .contains("already");

        Path home = folder.resolve("home");
        assertThat(run("restore", file.toString(), "--home", home.toString())).contains("Start it with");
        assertThat(run("restore", file.toString(), "--home", home.toString())).contains("has a database already");
        assertThat(secretKey(home)).isEqualTo(secretKey(power.home()));
        try (StartedDatabase database = StartedDatabase.of(home);
                Connection connection = database.connection()) {
            assertThat(sums(connection)).isEqualTo(before);
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
            try (var row = connection.createStatement().executeQuery("checksum table `" + table + "`")) {
                row.next();
                String sum = row.getString(2);
                try (var count = connection.createStatement().executeQuery("select count(*) from `" + table + "`")) {
                    count.next();
                    sums.put(table, count.getLong(1) + " rows, " + sum);
                }
            }
        }
        return sums;
    }
}
