package nl.openvensters.importing;

import static nl.openvensters.importing.MadeUpFiles.pupils;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import nl.openvensters.database.EmbeddedDatabase;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.mariadb.jdbc.MariaDbDataSource;

/** Kills the process of an import with SIGKILL while it reads. */
@Tag("nightly")
class KilledImportIT {

    @RegisterExtension
    static final EmbeddedDatabase DATABASE = new EmbeddedDatabase();

    private static final int SCHOOLS = 9000;

    @TempDir
    Path folder;

    @Test
    void killed_in_the_middle_nothing_is_half_in_and_the_next_import_says_so_and_goes_on() throws Exception {
        ImportedRegister register = ImportedRegister.empty(DATABASE);
        Path history = new MadeUpFiles(folder)
                .history(IntStream.range(0, SCHOOLS)
                        .mapToObj(i -> pupils(
                                String.format("%02dAA%02d", 10 + i / 100, i % 100), "School " + i, "BO", "11;12;13;14"))
                        .toArray(String[]::new));

        killInTheMiddle(history);

        assertThat(register.one("select state from import_run")).isEqualTo("RUNNING");
        assertThat(register.one("select (select count(*) from figure) + (select count(*) from school)"
                        + " + (select count(*) from school_state) + (select count(*) from publication)"))
                .isEqualTo("0");

        List<String> told = new ArrayList<>();
        List<ImportResult> results = register.importer("2026-05-01")
                .imports(List.of(history), ImportSettings.usual(), new ImportProgress() {
                    @Override
                    public void says(String sentence) {
                        told.add(sentence);
                    }
                });

        assertThat(told).anyMatch(sentence -> sentence.startsWith("Het inlezen van ‘historie.csv’ werd"));
        assertThat(results).extracting(ImportResult::state).containsExactly(ImportResult.State.DONE);
        assertThat(register.column("select state from import_run order by id")).containsExactly("INTERRUPTED", "DONE");
        assertThat(register.one("select count(*) from figure")).isEqualTo(String.valueOf(4 * SCHOOLS));
        assertThat(register.one("select distinct how from publication")).isEqualTo("FIRST_LOAD");
    }

    private void killInTheMiddle(Path file) throws IOException, InterruptedException {
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Child.class.getName(),
                        DATABASE.url(),
                        file.toString())
                .redirectError(folder.resolve("child.log").toFile())
                .start();
        try (var out = new BufferedReader(new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(out.readLine()).isEqualTo("in the middle");
        } finally {
            child.destroyForcibly();
        }
        assertThat(child.waitFor(10, TimeUnit.SECONDS)).isTrue();
    }

    /** Imports a file, and waits in the middle of it until it is killed. */
    static final class Child {

        private Child() {}

        public static void main(String... arguments) throws IOException, SQLException {
            var source = new MariaDbDataSource(arguments[0]);
            source.setUser(EmbeddedDatabase.USER);
            source.setPassword(EmbeddedDatabase.USER);
            Importer.of(source, Clock.systemUTC())
                    .imports(List.of(Path.of(arguments[1])), ImportSettings.usual(), new ImportProgress() {
                        @Override
                        public void at(
                                String fileName, double part, long rows, long rowsPerSecond, Optional<Duration> left) {
                            System.out.println("in the middle");
                            try {
                                // Nothing ever comes: the parent kills.
                                System.in.read();
                            } catch (IOException e) {
                                throw new IllegalStateException(e);
                            }
                        }
                    });
        }
    }
}
