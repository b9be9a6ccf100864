package nl.openvensters.launcher.tools;

import static org.assertj.core.api.Assertions.assertThat;

import ch.vorburger.exec.OutputStreamType;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.slf4j.event.Level;

class StartLogTest {

    private final StartLog log = new StartLog();

    @Test
    void a_server_that_gives_up_wakes_who_waits_for_it_and_its_reason_is_told() {
        says("[ERROR] Can't open and lock privilege tables: Table 'mysql.db' doesn't exist");
        says("[ERROR] Aborting");

        assertThat(Thread.currentThread().isInterrupted()).isTrue();
        assertThat(refusal())
                .isEqualTo("The embedded database does not start (Can't open and lock privilege tables:"
                        + " Table 'mysql.db' doesn't exist); the log in /h/logs says more.");
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
    }

    @Test
    void a_full_disk_is_told_as_that() {
        says("[ERROR] InnoDB: Error number 28 means 'No space left on device'");

        assertThat(refusal()).startsWith("The disk is full");
    }

    @Test
    void only_what_mariadb_calls_an_error_is_one_in_the_log() {
        assertThat(says("[Note] InnoDB: Buffer pool(s) load completed")).isEqualTo(Level.INFO);
        assertThat(says("[Warning] Setting lower_case_table_names=2")).isEqualTo(Level.WARN);
        assertThat(says("[ERROR] InnoDB: Unable to lock ./ibdata1")).isEqualTo(Level.ERROR);
    }

    private String refusal() {
        return log.refusal(Path.of("/h/logs"), new IllegalStateException()).getMessage();
    }

    private Level says(String text) {
        return log.dispatch(OutputStreamType.STDERR, "2026-11-22  5:00:00 0 " + text);
    }
}
