package nl.openvensters.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;

class OnceAMinuteTest {

    private static LogRecord told(String message) {
        var entry = new LogRecord(Level.WARNING, message);
        entry.setLoggerName("nl.openvensters.Any");
        return entry;
    }

    @Test
    void a_thousand_times_the_same_are_five_lines_and_something_else_is_told_too() {
        var filter = new OnceAMinute(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
        int lines = 0;
        for (int i = 0; i < 1000; i++) {
            lines += filter.isLoggable(told("No connection")) ? 1 : 0;
        }

        assertThat(lines).isEqualTo(OnceAMinute.MOST);
        assertThat(filter.isLoggable(told("Something else"))).isTrue();
    }

    @Test
    void the_next_minute_tells_how_many_were_left_out() {
        var now = new Instant[] {Instant.EPOCH};
        var filter = new OnceAMinute(new Clock() {
            @Override
            public ZoneOffset getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now[0];
            }
        });
        for (int i = 0; i < OnceAMinute.MOST + 7; i++) {
            filter.isLoggable(told("No connection"));
        }
        now[0] = now[0].plusSeconds(61);
        LogRecord next = told("No connection");

        assertThat(filter.isLoggable(next)).isTrue();
        assertThat(next.getMessage()).isEqualTo("No connection (and 7 times more, which are left out)");
    }
}
