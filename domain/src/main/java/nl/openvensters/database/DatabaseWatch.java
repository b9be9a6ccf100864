package nl.openvensters.database;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.mariadb.jdbc.MariaDbDataSource;

/**
 * Asks the database three times a second whether it is there, on a connection and a thread of its own. One that does not
 * answer twice, within {@value #PATIENCE_MILLIS} ms each, is away: killed, cut off or hung makes no difference. It says so
 * in the log when that begins, once a minute and when it is over.
 */
@ApplicationScoped
public class DatabaseWatch {

    static final int PATIENCE_MILLIS = 600;

    private static final Logger LOG = Logger.getLogger(DatabaseWatch.class.getName());
    private static final int PAUSE_MILLIS = 300;
    private static final Duration TOLD_EVERY = Duration.ofMinutes(1);

    @Resource
    private ManagedThreadFactory threads;

    private DataSource source;
    private Connection connection;
    private Thread thread;
    private volatile boolean stopped;
    private long awaySince;
    private long toldAt;

    /** For the container. */
    public DatabaseWatch() {}

    DatabaseWatch(DataSource source) {
        this.source = source;
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
            thread = threads.newThread(this::watch);
            thread.start();
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
        if (isThere() || isThere()) {
            if (DatabaseReach.isAway()) {
                LOG.info(() -> "The database answers again, after " + seconds() + " s");
            }
            DatabaseReach.answers();
        } else {
            tell();
            DatabaseReach.isGone();
        }
    }

    private void tell() {
        long now = System.nanoTime();
        if (!DatabaseReach.isAway()) {
            awaySince = now;
            toldAt = now;
            LOG.warning("The database does not answer; what needs it is answered with 503 until it does");
        } else if (now - toldAt > TOLD_EVERY.toNanos()) {
            toldAt = now;
            LOG.warning(() -> "The database did not answer for " + seconds() + " s now");
        }
    }

    private long seconds() {
        return Duration.ofNanos(System.nanoTime() - awaySince).toSeconds();
    }

    private boolean isThere() {
        try {
            if (connection == null) {
                connection = source.getConnection();
            }
            // Within the connection's own patience; the driver's isValid knows whole seconds only.
            try (Statement question = connection.createStatement()) {
                question.execute("do 1");
                return true;
            }
        } catch (SQLException e) {
            LOG.log(Level.FINE, "The database does not answer", e);
        }
        close();
        return false;
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
