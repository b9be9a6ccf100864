package nl.openvensters.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LogLinesTest {

    private final String name = Thread.currentThread().getName();

    @AfterEach
    void nameBack() {
        Thread.currentThread().setName(name);
    }

    private static LogRecord entry(String message) {
        var entry = new LogRecord(Level.WARNING, message);
        entry.setLoggerName("nl.openvensters.Any");
        entry.setInstant(Instant.parse("2026-05-01T10:00:00.123Z"));
        return entry;
    }

    @Test
    void a_line_says_in_which_request_it_happened() {
        Thread.currentThread().setName("http-thread-pool(3) request 8f3a-12");

        assertThat(new LogLines(false).format(entry("It {0} failed")))
                .contains("WARNING nl.openvensters.Any [8f3a-12]: It {0} failed");
    }

    @Test
    void no_sign_of_a_message_begins_a_line_of_its_own() {
        LogRecord entry = entry("typed\r\n2026-05-01 SEVERE forged\u001b[31m\t");
        entry.setThrown(new IllegalStateException("also\n2026-05-01 SEVERE forged"));

        String line = new LogLines(false).format(entry);

        assertThat(line).contains("typed\\r\\n2026-05-01 SEVERE forged\\u001b[31m\\t");
        assertThat(line.lines().skip(1)).allMatch(rest -> rest.startsWith("\t"));
    }

    @Test
    void as_json_it_is_one_line_whatever_it_says() {
        Thread.currentThread().setName("clock");
        LogRecord entry = entry("\"quoted\"\nand more\u0007\\");
        entry.setThrown(new IllegalStateException("cause"));

        assertThat(new LogLines(true).format(entry))
                .startsWith(
                        "{\"at\":\"2026-05-01T10:00:00.123Z\",\"level\":\"WARNING\",\"logger\":\"nl.openvensters.Any\","
                                + "\"message\":\"\\\"quoted\\\"\\nand more\\u0007\\\\\",\"thrown\":\"java.lang.IllegalStateException: cause\\n")
                .endsWith("}\n")
                .doesNotContain("request")
                .hasLineCount(1);
    }
}
