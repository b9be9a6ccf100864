package nl.openvensters.jdbc;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * One transaction of its own, read committed, on one connection, inside a container and outside. Closing it rolls back
 * what was not committed.
 */
public final class OwnTransaction implements AutoCloseable {

    private final Connection connection;

    private OwnTransaction(Connection connection) {
        this.connection = connection;
    }

    /** Begins one. */
    public static OwnTransaction begin(DataSource database) throws SQLException {
        Connection connection = database.getConnection();
        try {
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
            return new OwnTransaction(connection);
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    /** What is done in one. */
    @FunctionalInterface
    public interface Work<T> {
        T on(OwnTransaction transaction) throws SQLException;
    }

    /** Does all of it, and commits; nothing of it stays when it fails. */
    public static <T> T of(DataSource database, Work<T> work) throws SQLException {
        try (OwnTransaction transaction = begin(database)) {
            T done = work.on(transaction);
            transaction.commit();
            return done;
        }
    }

    /** Statements of this transaction. */
    public Statements statements() {
        return Statements.on(connection);
    }

    /** A data source of this one connection, so that what takes a data source is of the same transaction. */
    public DataSource source() {
        Connection kept = (Connection) Proxy.newProxyInstance(
                OwnTransaction.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                (proxy, method, arguments) -> {
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
                OwnTransaction.class.getClassLoader(),
                new Class<?>[] {DataSource.class},
                (proxy, method, arguments) -> kept);
    }

    /** The connection itself, for the few things that are no statement with parameters: savepoints and {@code LOAD DATA}. */
    public Connection connection() {
        return connection;
    }

    public void commit() throws SQLException {
        connection.commit();
    }

    @Override
    public void close() throws SQLException {
        try (connection) {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }
}
