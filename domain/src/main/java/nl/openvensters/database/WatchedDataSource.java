package nl.openvensters.database;

import java.sql.Connection;
import java.sql.SQLException;
import org.mariadb.jdbc.MariaDbDataSource;

/**
 * What the server's pool gets its connections from. Connecting takes a second at most, and none is tried while the
 * database is known not to answer.
 */
public class WatchedDataSource extends MariaDbDataSource {

    private static final String TIMEOUT = "connectTimeout";

    /** For the server. */
    public WatchedDataSource() {}

    @Override
    public void setUrl(String url) throws SQLException {
        super.setUrl(with(impatient(url, 1000), "socketFactory", WatchedSockets.class.getName()));
    }

    /** @param millis how long to wait for a connection, unless the address says it */
    static String impatient(String url, int millis) {
        return url.contains(TIMEOUT + "=") ? url : with(url, TIMEOUT, millis);
    }

    static String with(String url, String name, Object value) {
        return url + (url.contains("?") ? "&" : "?") + name + "=" + value;
    }

    @Override
    public Connection getConnection() throws SQLException {
        DatabaseReach.require();
        return super.getConnection();
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        DatabaseReach.require();
        return super.getConnection(user, password);
    }
}
