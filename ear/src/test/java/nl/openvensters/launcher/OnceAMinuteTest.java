package nl.openvensters.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
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
        entry.setThrown(new IllegalStateException(new SQLException("refused")));
        return entry;
    }

    @Test
    void what_comes_from_neither_database_nor_mail_is_told_each_time() {
        var filter = new OnceAMinute(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
        for (int i = 0; i < 1000; i++) {
            LogRecord other = told("No such page");
            other.setThrown(i % 2 == 0 ? null : new IllegalStateException("own"));
            assertThat(filter.isLoggable(other)).isTrue();
        }
    }

    @Test
    void while_the_database_is_away_each_logger_says_so_once_a_minute_in_one_line() {
        var filter = new OnceAMinute(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
        int lines = 0;
        for (int i = 0; i < 1000; i++) {
            LogRecord away = told("Failed " + i);
            away.setLoggerName("nl.openvensters." + i % 2);
            away.setThrown(new IllegalStateException(new SQLTransientConnectionException("away")));
            if (filter.isLoggable(away)) {
                lines++;
                assertThat(away.getThrown()).isNull();
                assertThat(away.getMessage()).isEqualTo("Failed " + i + " (no connection with the database: away)");
            }
        }
        assertThat(lines).isEqualTo(2);
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
    void what_the_database_itself_says_over_and_over_is_told_five_times_whatever_the_moment_it_names() {
        var filter = new OnceAMinute(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
        int lines = 0;
        for (int i = 0; i < 1000; i++) {
            LogRecord full = told("mariadbd: 2026-11-30 14:01:" + i % 60 + " " + i
                    + " [ERROR] InnoDB: preallocating 46137344 bytes for file ./open_vensters/upload.ibd failed");
            full.setLoggerName("ch.vorburger.exec.ManagedProcess");
            lines += filter.isLoggable(full) ? 1 : 0;
        }

        assertThat(lines).isEqualTo(OnceAMinute.MOST);
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
