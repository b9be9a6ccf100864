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

/**
 * Statements with parameters: the one place where they are prepared, filled and read. Either each on a connection of a
 * pool, in whatever transaction the caller has, or all on one connection that somebody holds ({@link OwnTransaction}).
 */
public final class Statements {

    private static final int ROWS_AT_ONCE = 5000;

    private final DataSource pool;
    private final Connection held;

    private Statements(DataSource pool, Connection held) {
        this.pool = pool;
        this.held = held;
    }

    /** Each on a connection of its own, which is given back. */
    public static Statements of(DataSource pool) {
        return new Statements(pool, null);
    }

    /** All on one connection, which stays open. */
    public static Statements on(Connection held) {
        return new Statements(null, held);
    }

    /** Reads one row. */
    @FunctionalInterface
    public interface Reading<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** Does something with each row. */
    @FunctionalInterface
    public interface Each {
        void row(ResultSet row) throws SQLException;
    }

    /** The first row, if there is one. */
    public <T> Optional<T> first(String sql, Reading<T> reading, Object... values) throws SQLException {
        return all(sql, reading, values).stream().findFirst();
    }

    /** All rows in their order. */
    public <T> List<T> all(String sql, Reading<T> reading, Object... values) throws SQLException {
        var found = new ArrayList<T>();
        each(sql, row -> found.add(reading.read(row)), values);
        return found;
    }

    /** The number in the first column of the first row; 0 when there is none, or it is null. */
    public long number(String sql, Object... values) throws SQLException {
        return first(sql, row -> row.getLong(1), values).orElse(0L);
    }

    /** The text in the first column of the first row; empty when there is none, or it is null. */
    public String text(String sql, Object... values) throws SQLException {
        return read(
                sql,
                0,
                rows -> {
                    String found = rows.next() ? rows.getString(1) : null;
                    return found == null ? "" : found;
                },
                values);
    }

    /** Hands on each row, in their order. */
    public void each(String sql, Each each, Object... values) throws SQLException {
        read(
                sql,
                0,
                rows -> {
                    while (rows.next()) {
                        each.row(rows);
                    }
                    return true;
                },
                values);
    }

    /** Reads many rows as one thing; they come some thousand at a time. @param reading goes from row to row itself */
    public <T> T whole(String sql, Reading<T> reading, Object... values) throws SQLException {
        return read(sql, ROWS_AT_ONCE, reading, values);
    }

    /** @param atOnce how many rows come at a time; 0 for all */
    private <T> T read(String sql, int atOnce, Reading<T> reading, Object... values) throws SQLException {
        return prepared(sql, Statement.NO_GENERATED_KEYS, query -> {
            query.setFetchSize(atOnce);
            fill(query, values);
            try (ResultSet rows = query.executeQuery()) {
                return reading.read(rows);
            }
        });
    }

    /** @return how many rows it touched */
    public int write(String sql, Object... values) throws SQLException {
        return prepared(sql, Statement.NO_GENERATED_KEYS, statement -> {
            fill(statement, values);
            return statement.executeUpdate();
        });
    }

    /** @return the generated key; 0 when {@code insert ignore} found that the row is there, or there is none */
    public long insert(String sql, Object... values) throws SQLException {
        return prepared(sql, Statement.RETURN_GENERATED_KEYS, statement -> {
            fill(statement, values);
            if (statement.executeUpdate() == 0) {
                return 0L;
            }
            try (ResultSet key = statement.getGeneratedKeys()) {
                return key.next() ? key.getLong(1) : 0L;
            }
        });
    }

    /** The same statement with the values of many rows; nothing happens when there are none. */
    public void writeMany(String sql, List<Object[]> rows) throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        prepared(sql, Statement.NO_GENERATED_KEYS, statement -> {
            for (int from = 0; from < rows.size(); from += ROWS_AT_ONCE) {
                for (Object[] values : rows.subList(from, Math.min(rows.size(), from + ROWS_AT_ONCE))) {
                    fill(statement, values);
                    statement.addBatch();
                }
                statement.executeBatch();
            }
            return true;
        });
    }

    /** {@code ?, ?, ?}: what stands between the brackets of {@code in (…)} for so many values, at least one. */
    public static String blanks(int values) {
        return String.join(", ", Collections.nCopies(values, "?"));
    }

    @FunctionalInterface
    private interface Work<T> {
        T on(PreparedStatement statement) throws SQLException;
    }

    private <T> T prepared(String sql, int keys, Work<T> work) throws SQLException {
        if (held != null) {
            return prepared(held, sql, keys, work);
        }
        try (Connection lent = pool.getConnection()) {
            return prepared(lent, sql, keys, work);
        }
    }

    private static <T> T prepared(Connection connection, String sql, int keys, Work<T> work) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql, keys)) {
            return work.on(statement);
        }
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
