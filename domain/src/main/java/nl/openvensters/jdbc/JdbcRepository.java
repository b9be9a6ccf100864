package nl.openvensters.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** Statements with parameters, for the repositories of all features. The transaction is always the caller's. */
public abstract class JdbcRepository {

    private final DataSource database;

    protected JdbcRepository(DataSource database) {
        this.database = database;
    }

    /** Reads one row. */
    @FunctionalInterface
    public interface Reading<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** The first row, if there is one. */
    protected <T> Optional<T> first(String sql, Reading<T> reading, Object... values) {
        return all(sql, reading, values).stream().findFirst();
    }

    /** All rows in their order. */
    protected <T> List<T> all(String sql, Reading<T> reading, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            fill(query, values);
            var found = new ArrayList<T>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    found.add(reading.read(row));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException("This cannot be read", e);
        }
    }

    /** @return the generated key; 0 when {@code insert ignore} found that the row is there */
    protected long insert(String sql, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql, Statement.RETURN_GENERATED_KEYS)) {
            fill(statement, values);
            if (statement.executeUpdate() == 0) {
                return 0;
            }
            try (ResultSet key = statement.getGeneratedKeys()) {
                return key.next() ? key.getLong(1) : 0;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("This cannot be written", e);
        }
    }

    /** @return how many rows it touched */
    protected int write(String sql, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            fill(statement, values);
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("This cannot be written", e);
        }
    }

    /** {@code ?, ?, ?}: what stands between the brackets of {@code in (…)} for so many values, at least one. */
    public static String blanks(int values) {
        return String.join(", ", Collections.nCopies(values, "?"));
    }

    private static void fill(PreparedStatement statement, Object... values) throws SQLException {
        for (int place = 0; place < values.length; place++) {
            if (values[place] == null) {
                statement.setNull(place + 1, Types.VARCHAR);
            } else {
                statement.setObject(place + 1, values[place]);
            }
        }
    }
}
