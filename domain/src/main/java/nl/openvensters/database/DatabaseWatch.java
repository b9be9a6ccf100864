package nl.openvensters.database;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.sql.Statement;
import java.time.Duration;
import java.util.function.LongSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.mariadb.jdbc.MariaDbDataSource;

/**
 * Asks the database three times a second whether it is there, on a connection and a thread of its own. One that does not
 * answer twice, within {@value #PATIENCE_MILLIS} ms each, is away: killed, cut off or hung makes no difference, and one that
 * refuses, as when it has too many connections, is there. It says so in the log when that begins, once a minute and when it
 * is over. Who waits for it already goes on waiting for {@value #CUT_AFTER_MILLIS} ms since it answered last, so that a
 * short stall breaks off no import; then their connections are cut.
 */
@ApplicationScoped
public class DatabaseWatch {

    static final int PATIENCE_MILLIS = 600;

    private static final Logger LOG = Logger.getLogger(DatabaseWatch.class.getName());
    static final int CUT_AFTER_MILLIS = 4_000;

    private static final int PAUSE_MILLIS = 300;

    /** MariaDB's number for too many connections, of which its state speaks as of one that was lost. */
    private static final int TOO_MANY = 1040;

    private static final Duration TOLD_EVERY = Duration.ofMinutes(1);

    private final LongSupplier nanos;
    private DataSource source;
    private Connection connection;
    private Thread thread;
    private volatile boolean stopped;
    private long answeredAt;
    private long toldAt;
    private boolean refused;

    /** For the container. */
    public DatabaseWatch() {
        this(null, System::nanoTime);
    }

    DatabaseWatch(DataSource source, LongSupplier nanos) {
        this.source = source;
        this.nanos = nanos;
        answeredAt = nanos.getAsLong();
    }

    /** Begins with the application. An application that is not told where its database is has nothing to watch. */
    void start(@Observes @Initialized(ApplicationScoped.class) Object started) {
        Config config = ConfigProvider.getConfig();
        String url = config.getOptionalValue("db.url", String.class).orElse("");
        if (!url.isEmpty()) {
            try {
                var impatient = new MariaDbDataSource(WatchedDataSource.with(
                        WatchedDataSource.impatient(url, PATIENCE_MILLIS), "socketTimeout", PATIENCE_MILLIS));
                impatient.setUser(config.getValue("db.user", String.class));
                impatient.setPassword(config.getValue("db.password", String.class));
                source = impatient;
            } catch (SQLException e) {
                throw new IllegalStateException("db.url is no address of a database", e);
            }
            thread = threads().newThread(this::watch);
            thread.start();
        }
    }

    /** Looked up only by who has something to watch: where there is no database, there need be no factory either. */
    private static ManagedThreadFactory threads() {
        try {
            return InitialContext.doLookup("java:comp/DefaultManagedThreadFactory");
        } catch (NamingException e) {
            throw new IllegalStateException("The server makes no threads", e);
        }
    }

    private void watch() {
        while (!stopped) {
            look();
            try {
                Thread.sleep(PAUSE_MILLIS);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    /** Looks once. */
    void look() {
        // Once it is away one question is enough: the time at which connections are cut is kept.
        if (isThere() || !DatabaseReach.isAway() && isThere()) {
            if (DatabaseReach.isAway()) {
                LOG.info(() -> "The database answers again, after " + seconds() + " s");
            }
            DatabaseReach.answers();
            answeredAt = nanos.getAsLong();
        } else {
            tell();
            DatabaseReach.isGone();
            if (nanos.getAsLong() - answeredAt >= CUT_AFTER_MILLIS * 1_000_000L) {
                DatabaseReach.cut();
            }
        }
    }

    private void tell() {
        long now = nanos.getAsLong();
        if (!DatabaseReach.isAway()) {
            toldAt = now;
            LOG.warning("The database does not answer; what needs it is answered with 503 until it does");
        } else if (now - toldAt > TOLD_EVERY.toNanos()) {
            toldAt = now;
            LOG.warning(() -> "The database did not answer for " + seconds() + " s now");
        }
    }

    private long seconds() {
        return Duration.ofNanos(nanos.getAsLong() - answeredAt).toSeconds();
    }

    private boolean isThere() {
        try {
            if (connection == null) {
                connection = source.getConnection();
            }
            // Within the connection's own patience; the driver's isValid knows whole seconds only.
            try (Statement question = connection.createStatement()) {
                question.execute("do 1");
                refused = false;
                return true;
            }
        } catch (SQLException e) {
            close();
            if (isLost(e)) {
                LOG.log(Level.FINE, "The database does not answer", e);
                return false;
            }
            if (!refused) {
                LOG.log(Level.WARNING, "The database answers, and refuses who watches it", e);
            }
            refused = true;
            return true;
        }
    }

    /** Whether nothing answered: no connection, one that ended, or no word in time. Whoever refuses is there. */
    private static boolean isLost(SQLException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getErrorCode() == TOO_MANY) {
                return false;
            }
            if (cause instanceof IOException || cause instanceof SQLTimeoutException) {
                return true;
            }
        }
        return failure.getSQLState() != null && failure.getSQLState().startsWith(DatabaseReach.CONNECTION);
    }

    private void close() {
        try {
            if (connection != null) {
                connection.close();
            }
        } catch (SQLException e) {
            LOG.log(Level.FINE, "It was closed already", e);
        }
        connection = null;
    }

    @PreDestroy
    void stop() {
        stopped = true;
        if (thread != null) {
            thread.interrupt();
        }
        close();
    }
}
