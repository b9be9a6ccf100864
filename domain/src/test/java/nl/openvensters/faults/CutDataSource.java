package nl.openvensters.faults;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import javax.sql.DataSource;

/**
 * A data source whose connections the server cuts just before one step of what is done with them: as when the process is
 * killed there, or the server, or the line. A step is a statement that is made, or the end of a transaction.
 */
public final class CutDataSource {

    private static final Set<String> STEPS =
            Set.of("prepareStatement", "createStatement", "commit", "setAutoCommit", "setTransactionIsolation");

    private final DataSource database;
    private final int at;
    private int steps;

    /** @param at the step before which the connection is cut, from 1 on */
    public CutDataSource(DataSource database, int at) {
        this.database = database;
        this.at = at;
    }

    /** Whether there were so many steps that it was cut. */
    public boolean isCut() {
        return steps >= at;
    }

    public DataSource source() {
        return proxy(
                DataSource.class,
                (method, arguments) -> method.getName().equals("getConnection")
                        ? watched(database.getConnection())
                        : method.invoke(database, arguments));
    }

    private Connection watched(Connection connection) {
        return proxy(Connection.class, (method, arguments) -> {
            if (STEPS.contains(method.getName()) && ++steps == at) {
                cut(connection);
            }
            return method.invoke(connection, arguments);
        });
    }

    private void cut(Connection connection) throws SQLException {
        long id = connection.unwrap(org.mariadb.jdbc.Connection.class).getThreadId();
        try (Connection other = database.getConnection();
                Statement statement = other.createStatement()) {
            statement.execute("kill connection " + id);
        }
    }

    private interface Call {
        Object on(java.lang.reflect.Method method, Object[] arguments) throws Exception;
    }

    private static <T> T proxy(Class<T> type, Call call) {
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
                    try {
                        return call.on(method, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }
}
