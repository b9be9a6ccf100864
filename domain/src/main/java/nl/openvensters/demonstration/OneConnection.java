package nl.openvensters.demonstration;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Rows that are written and read on one connection, in its transaction. */
final class OneConnection {

    private final Connection connection;

    OneConnection(Connection connection) {
        this.connection = connection;
    }

    List<Long> ids(String sql) throws SQLException {
        try (Statement query = connection.createStatement();
                var row = query.executeQuery(sql)) {
            var found = new ArrayList<Long>();
            while (row.next()) {
                found.add(row.getLong(1));
            }
            return found;
        }
    }

    long insert(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql, Statement.RETURN_GENERATED_KEYS)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
            try (var keys = statement.getGeneratedKeys()) {
                return keys.next() ? keys.getLong(1) : 0;
            }
        }
    }

    /** A data source of this one connection, so that what the product itself writes is of the same transaction. */
    DataSource source() {
        Connection kept = (Connection) Proxy.newProxyInstance(
                OneConnection.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, args) -> {
                    if (method.getName().equals("close")) {
                        return null;
                    }
                    try {
                        return method.invoke(connection, args);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
        return (DataSource) Proxy.newProxyInstance(
                OneConnection.class.getClassLoader(), new Class<?>[] {DataSource.class}, (proxy, method, args) -> kept);
    }
}
