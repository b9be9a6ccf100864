package nl.openvensters.launcher;

import java.sql.SQLTransientConnectionException;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.logging.Filter;
import java.util.logging.LogRecord;

/**
 * Lets through what the log is told, but of the same thing not more than {@value #MOST} lines a minute: when a database or
 * a mail server is away, everybody who needs it says so. What was left out is counted in the next line that is let
 * through.
 */
public final class OnceAMinute implements Filter {

    static final int MOST = 5;

    private static final int BEGINNING = 60;
    private static final int MOST_THINGS = 500;
    private static final long MINUTE = 60_000;

    private final Map<String, Told> told = new HashMap<>();
    private final Clock clock;

    /** For the log, which makes it by its name. */
    public OnceAMinute() {
        this(Clock.systemUTC());
    }

    OnceAMinute(Clock clock) {
        this.clock = clock;
    }

    private static final class Told {
        private long minute;
        private int times;
        private int leftOut;
    }

    @Override
    public synchronized boolean isLoggable(LogRecord entry) {
        if (isOfAwayDatabase(entry.getThrown())) {
            // Told once a minute by who watches it, and of no use with each that needs it.
            return false;
        }
        long minute = clock.millis() / MINUTE;
        if (told.size() > MOST_THINGS) {
            told.clear();
        }
        Told before = told.computeIfAbsent(thing(entry), key -> new Told());
        if (before.minute != minute) {
            before.minute = minute;
            before.times = 0;
        }
        before.times++;
        if (before.times > MOST) {
            before.leftOut++;
            return false;
        }
        if (before.leftOut > 0) {
            entry.setMessage(entry.getMessage() + " (and " + before.leftOut + " times more, which are left out)");
            before.leftOut = 0;
        }
        return true;
    }

    private static boolean isOfAwayDatabase(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLTransientConnectionException) {
                return true;
            }
        }
        return false;
    }

    private static String thing(LogRecord entry) {
        String message = String.valueOf(entry.getMessage());
        return entry.getLevel() + " " + entry.getLoggerName() + " "
                + message.substring(0, Math.min(BEGINNING, message.length()));
    }
}
