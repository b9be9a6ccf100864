package nl.openvensters.account;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** What repositories on a data source share. The transaction is always the caller's. */
abstract class JdbcRepository {

    private final DataSource database;

    JdbcRepository(DataSource database) {
        this.database = database;
    }

    /** Reads one row. */
    @FunctionalInterface
    interface Reading<T> {
        T read(ResultSet row) throws SQLException;
    }

    <T> List<T> list(String sql, Reading<T> reading, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            fill(query, values);
            var rows = new ArrayList<T>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    rows.add(reading.read(row));
                }
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException("People cannot be read", e);
        }
    }

    <T> Optional<T> first(String sql, Reading<T> reading, Object... values) {
        return list(sql, reading, values).stream().findFirst();
    }

    /** @return how many rows changed */
    int write(String sql, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            fill(statement, values);
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("People cannot be written", e);
        }
    }

    /** @return the id of the new row; empty when {@code insert ignore} found that it is there */
    Optional<Long> insert(String sql, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql, Statement.RETURN_GENERATED_KEYS)) {
            fill(statement, values);
            if (statement.executeUpdate() == 0) {
                return Optional.empty();
            }
            try (ResultSet keys = statement.getGeneratedKeys()) {
                keys.next();
                return Optional.of(keys.getLong(1));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("People cannot be written", e);
        }
    }

    private static void fill(PreparedStatement statement, Object... values) throws SQLException {
        for (int place = 0; place < values.length; place++) {
            statement.setObject(place + 1, values[place]);
        }
    }
}
