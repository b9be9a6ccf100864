package nl.openvensters.launcher;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.logging.Filter;
import java.util.logging.LogRecord;

/**
 * Lets through what the log is told, but of the same thing that comes from the database or from mail not more than {@value
 * #MOST} lines a minute: when one of them is away, everybody who needs it says so. Of a
 * connection that is lost or not made each logger tells in one line a minute. What was left out is counted in the next line that is let through.
 */
public final class OnceAMinute implements Filter {

    static final int MOST = 5;

    private static final Set<String> AWAY =
            Set.of("java.sql.SQLTransientConnectionException", "java.sql.SQLNonTransientConnectionException");
    private static final Set<String> FAILURES = Set.of(
            "java.sql.SQLException",
            "jakarta.mail.MessagingException",
            "jakarta.persistence.PersistenceException",
            "jakarta.resource.ResourceException");

    /** They tell of failures without what was thrown: the database itself, the server's pool, entities, the post. */
    private static final List<String> LOGGERS = List.of(
            "ch.vorburger.exec",
            "jakarta.enterprise.resource",
            "javax.enterprise.resource",
            "org.eclipse.persistence",
            "nl.openvensters.mail.");

    private static final int DEEPEST = 50;
    private static final int BEGINNING = 60;
    private static final int MOST_THINGS = 500;
    private static final long MINUTE = 60_000;

    private final Map<String, Repeats> told = new HashMap<>();
    private final Clock clock;

    /** For the log, which makes it by its name. */
    public OnceAMinute() {
        this(Clock.systemUTC());
    }

    OnceAMinute(Clock clock) {
        this.clock = clock;
    }

    private static final class Repeats {
        private long minute;
        private int times;
        private int leftOut;
    }

    @Override
    public synchronized boolean isLoggable(LogRecord entry) {
        Throwable lost = first(entry.getThrown(), AWAY);
        boolean away = lost != null;
        if (!away && first(entry.getThrown(), FAILURES) == null && !isOfThem(entry.getLoggerName())) {
            return true;
        }
        int most = away ? 1 : MOST;
        long minute = clock.millis() / MINUTE;
        if (told.size() > MOST_THINGS) {
            told.clear();
        }
        Repeats before =
                told.computeIfAbsent(away ? "away " + entry.getLoggerName() : thing(entry), key -> new Repeats());
        if (before.minute != minute) {
            before.minute = minute;
            before.times = 0;
        }
        before.times++;
        if (before.times > most) {
            before.leftOut++;
            return false;
        }
        if (away) {
            // Who watches it tells the rest; where it was asked is of no use with each that asks.
            entry.setMessage(entry.getMessage() + " (no connection with the database: " + lost.getMessage() + ")");
            entry.setThrown(null);
        }
        if (before.leftOut > 0) {
            entry.setMessage(entry.getMessage() + " (and " + before.leftOut + " times more, which are left out)");
            before.leftOut = 0;
        }
        return true;
    }

    /** By name, since the applications have classes of their own. */
    private static Throwable first(Throwable thrown, Set<String> classes) {
        int deep = 0;
        for (Throwable cause = thrown; cause != null && deep < DEEPEST; cause = cause.getCause()) {
            for (Class<?> type = cause.getClass(); type != null; type = type.getSuperclass()) {
                if (classes.contains(type.getName())) {
                    return cause;
                }
            }
            deep++;
        }
        return null;
    }

    private static boolean isOfThem(String logger) {
        return logger != null && LOGGERS.stream().anyMatch(logger::startsWith);
    }

    private static String thing(LogRecord entry) {
        // The database begins each line with the moment and the number of a connection.
        String message = String.valueOf(entry.getMessage()).replaceAll("[0-9]+", "0");
        return entry.getLevel() + " " + entry.getLoggerName() + " "
                + message.substring(0, Math.min(BEGINNING, message.length()));
    }
}
