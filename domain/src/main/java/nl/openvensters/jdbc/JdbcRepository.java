package nl.openvensters.jdbc;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** {@link Statements} for the repositories of all features. The transaction is always the caller's. */
public abstract class JdbcRepository {

    private final Statements statements;

    protected JdbcRepository(DataSource database) {
        this.statements = Statements.of(database);
    }

    /** The first row, if there is one. */
    protected <T> Optional<T> first(String sql, Statements.Reading<T> reading, Object... values) {
        return all(sql, reading, values).stream().findFirst();
    }

    /** All rows in their order. */
    protected <T> List<T> all(String sql, Statements.Reading<T> reading, Object... values) {
        try {
            return statements.all(sql, reading, values);
        } catch (SQLException e) {
            throw notRead(e);
        }
    }

    /** Many rows as one thing. @param reading goes from row to row itself */
    protected <T> T whole(String sql, Statements.Reading<T> reading, Object... values) {
        try {
            return statements.whole(sql, reading, values);
        } catch (SQLException e) {
            throw notRead(e);
        }
    }

    /** @return the generated key; 0 when {@code insert ignore} found that the row is there */
    protected long insert(String sql, Object... values) {
        try {
            return statements.insert(sql, values);
        } catch (SQLException e) {
            throw notWritten(e);
        }
    }

    /** @return how many rows it touched */
    protected int write(String sql, Object... values) {
        try {
            return statements.write(sql, values);
        } catch (SQLException e) {
            throw notWritten(e);
        }
    }

    /** The same statement with the values of many rows. */
    protected void writeMany(String sql, List<Object[]> rows) {
        try {
            statements.writeMany(sql, rows);
        } catch (SQLException e) {
            throw notWritten(e);
        }
    }

    /** {@code ?, ?, ?}: what stands between the brackets of {@code in (…)} for so many values, at least one. */
    public static String blanks(int values) {
        return Statements.blanks(values);
    }

    private static IllegalStateException notRead(SQLException cause) {
        return new IllegalStateException("This cannot be read", cause);
    }

    private static IllegalStateException notWritten(SQLException cause) {
        return new IllegalStateException("This cannot be written", cause);
    }
}
