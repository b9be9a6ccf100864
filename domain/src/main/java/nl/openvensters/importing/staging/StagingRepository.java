package nl.openvensters.importing.staging;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * The one connection, and so the one transaction at a time, on which the importer works. Failures are thrown as {@link
 * DatabaseFailure}.
 */
public final class StagingRepository implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(StagingRepository.class.getName());

    private final Connection connection;
    private final Loading loading;

    private StagingRepository(Connection connection) {
        this.connection = connection;
        this.loading = new Loading(connection);
    }

    /** Opens a connection without automatic commit. */
    public static StagingRepository open(DataSource database) {
        try {
            Connection connection = database.getConnection();
            connection.setAutoCommit(false);
            // Only one import runs at a time, so nothing it compares with changes meanwhile: reads need no locks.
            connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
            return new StagingRepository(connection);
        } catch (SQLException e) {
            throw new DatabaseFailure("connect", e);
        }
    }

    /** Executes a statement; gives the number of rows it touched. */
    public int execute(String sql, Object... arguments) {
        return with(sql, arguments, PreparedStatement::executeUpdate);
    }

    /**
     * Executes an insert from many rows of which it is sure beforehand that what they refer to is there: made by
     * joins with it, or numbered by {@link KnownSubjects}. Looking each of them up again takes half of the time.
     */
    int insertMany(String sql, Object... arguments) {
        execute("set foreign_key_checks = 0");
        try {
            return execute(sql, arguments);
        } finally {
            execute("set foreign_key_checks = 1");
        }
    }

    /** Executes an insert; gives the number that the database made for the row. */
    public long insert(String sql, Object... arguments) {
        finishLoading();
        try (PreparedStatement statement = connection.prepareStatement(sql, Statement.RETURN_GENERATED_KEYS)) {
            bind(statement, arguments);
            statement.executeUpdate();
            try (ResultSet keys = statement.getGeneratedKeys()) {
                keys.next();
                return keys.getLong(1);
            }
        } catch (SQLException e) {
            throw new DatabaseFailure(sql, e);
        }
    }

    /** The number in the first column of the first row; 0 when there is none. */
    public long number(String sql, Object... arguments) {
        long[] found = {0};
        query(sql, row -> found[0] = row.number(1), arguments);
        return found[0];
    }

    /** The text in the first column of the first row; empty when there is none. */
    public String text(String sql, Object... arguments) {
        String[] found = {""};
        query(sql, row -> found[0] = row.text(1), arguments);
        return found[0];
    }

    /** Hands each row to a consumer. */
    public void query(String sql, Consumer<ResultRow> consumer, Object... arguments) {
        with(sql, arguments, statement -> {
            try (ResultSet rows = statement.executeQuery()) {
                var row = new ResultRow(rows);
                while (rows.next()) {
                    consumer.accept(row);
                }
            }
            return 0;
        });
    }

    /**
     * Streams lines of a {@link StagingTable} into a table. It happens while the next lines are read; whatever else is
     * asked of the connection waits for it, and fails when this failed.
     *
     * @param rows how many lines there are
     * @param keepsFirst whether rows with a key that is there already are passed over; else they are refused
     */
    void load(String table, String columns, byte[] lines, int length, int rows, boolean keepsFirst) {
        loading.start(table, columns, lines, length, rows, keepsFirst);
    }

    private void finishLoading() {
        loading.finish();
    }

    public void commit() {
        transaction("commit", Connection::commit);
    }

    /** Undoes all since the last commit, what is being loaded too. */
    public void rollback() {
        try {
            finishLoading();
        } catch (DatabaseFailure | IllegalStateException e) {
            LOG.log(Level.FINE, "Undone, so it does not matter", e);
        }
        transaction("rollback", Connection::rollback);
    }

    /** Marks a place to go back to. */
    public Savepoint mark() {
        finishLoading();
        try {
            return connection.setSavepoint();
        } catch (SQLException e) {
            throw new DatabaseFailure("savepoint", e);
        }
    }

    /** Undoes all since the mark. */
    public void backTo(Savepoint mark) {
        transaction("rollback to savepoint", open -> open.rollback(mark));
    }

    /** Rolls back what was not committed. */
    @Override
    public void close() {
        rollback();
        loading.close();
        try (connection) {
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setAutoCommit(true);
        } catch (SQLException e) {
            throw new DatabaseFailure("close", e);
        }
    }

    private void transaction(String name, Step step) {
        finishLoading();
        try {
            step.on(connection);
        } catch (SQLException e) {
            throw new DatabaseFailure(name, e);
        }
    }

    private int with(String sql, Object[] arguments, Work work) {
        finishLoading();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, arguments);
            return work.on(statement);
        } catch (SQLException e) {
            throw new DatabaseFailure(sql, e);
        }
    }

    private static void bind(PreparedStatement statement, Object... arguments) throws SQLException {
        for (int i = 0; i < arguments.length; i++) {
            statement.setObject(i + 1, arguments[i]);
        }
    }

    private interface Work {
        int on(PreparedStatement statement) throws SQLException;
    }

    private interface Step {
        void on(Connection connection) throws SQLException;
    }
}
