package nl.openvensters.database;

import java.io.IOException;
import java.net.Socket;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import nl.openvensters.observation.MetricText;

/**
 * Whether the database of this application answers, as far as {@link DatabaseWatch} saw. Once for the whole application,
 * because the server makes its connections outside of our beans. When the database stops answering, who begins is told at
 * once; when that lasts, all connections of the pool are cut, so that who waited already is told too instead of when it
 * comes back.
 */
public final class DatabaseReach {

    private static final Logger LOG = Logger.getLogger(DatabaseReach.class.getName());

    /** The class of states of SQL that tell of connections. */
    static final String CONNECTION = "08";

    private static final Set<Socket> OPEN = Collections.newSetFromMap(new WeakHashMap<>());

    private static volatile boolean away;

    private DatabaseReach() {}

    /** Whether it does not answer now. */
    public static boolean isAway() {
        return away;
    }

    /** Whether something failed because the database could not be reached, or while it could not, or has no room left. */
    public static boolean isCauseOf(Throwable failure) {
        return away
                || FullDisk.isCauseOf(failure)
                || Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                        .anyMatch(DatabaseReach::tellsOfConnection);
    }

    private static boolean tellsOfConnection(Throwable cause) {
        return cause instanceof SQLException sql
                && (sql.getSQLState() != null && sql.getSQLState().startsWith(CONNECTION)
                        // The server's pool, which gives no state.
                        || String.valueOf(sql.getMessage()).contains("allocating a connection"));
    }

    /** @throws SQLException when it does not answer now: nobody should wait for that */
    static void require() throws SQLException {
        if (away) {
            throw new SQLTransientConnectionException("The database does not answer", CONNECTION + "001");
        }
    }

    static Socket opened(Socket socket) {
        synchronized (OPEN) {
            OPEN.add(socket);
        }
        if (away) {
            // Who began to connect just before it was known need not wait either.
            cut(socket);
        }
        return socket;
    }

    /** How many connections the pool has. */
    static int connections() {
        synchronized (OPEN) {
            OPEN.removeIf(Socket::isClosed);
            return OPEN.size();
        }
    }

    /** Adds how it goes. */
    public static void tell(MetricText text) {
        text.gauge("openvensters_database_answers", "1 when the database answers", away ? 0 : 1);
        text.gauge("openvensters_database_connections", "Connections of the pool", connections());
    }

    static void answers() {
        away = false;
    }

    static void isGone() {
        away = true;
    }

    /** Ends what waits for it. */
    static void cut() {
        List<Socket> cut;
        synchronized (OPEN) {
            cut = new ArrayList<>(OPEN);
            OPEN.clear();
        }
        cut.forEach(DatabaseReach::cut);
    }

    private static void cut(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            LOG.log(Level.FINE, "It was closed already", e);
        }
    }
}
