package nl.openvensters.jdbc;

import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/** {@link Statements} for a repository with a transaction of its own. Closing it rolls back what was not committed. */
public abstract class TransactionRepository implements AutoCloseable {

    private final OwnTransaction transaction;
    private final Statements statements;

    protected TransactionRepository(DataSource database) {
        try {
            transaction = OwnTransaction.begin(database);
            statements = transaction.statements();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** All rows in their order. */
    protected <T> List<T> all(String sql, Statements.Reading<T> reading, Object... values) {
        try {
            return statements.all(sql, reading, values);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    protected void write(String sql, Object... values) {
        try {
            statements.write(sql, values);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** The same statement with the values of many rows. */
    protected void writeMany(String sql, List<Object[]> rows) {
        try {
            statements.writeMany(sql, rows);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** What is done on the connection of a transaction. */
    @FunctionalInterface
    protected interface Work {
        void on(Statements statements) throws SQLException;
    }

    /** Does in this transaction what another repository knows how to do. */
    protected void with(Work work) {
        try {
            work.on(statements);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    protected void commit() {
        try {
            transaction.commit();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    @Override
    public void close() {
        try {
            transaction.close();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private static IllegalStateException failed(SQLException cause) {
        return new IllegalStateException("This cannot be read or written", cause);
    }
}
