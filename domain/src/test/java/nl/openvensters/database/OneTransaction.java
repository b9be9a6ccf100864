package nl.openvensters.database;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * Hands out one connection again and again, as the container does within a transaction, and isolated as there; the test
 * commits.
 */
public final class OneTransaction {

    private final Connection connection;

    public OneTransaction(DataSource database) throws SQLException {
        connection = database.getConnection();
        connection.setAutoCommit(false);
        connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
    }

    public DataSource source() {
        Connection kept = (Connection) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("close")) {
                        return null;
                    }
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
        return (DataSource) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {DataSource.class}, (proxy, method, arguments) -> kept);
    }

    public void commit() throws SQLException {
        connection.commit();
    }

    /** As when the change fails. */
    public void undo() throws SQLException {
        connection.rollback();
        connection.close();
    }

    public void end() throws SQLException {
        connection.commit();
        connection.close();
    }
}
