package nl.openvensters.importing.staging;

import java.io.ByteArrayInputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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
    private final ExecutorService loader = Executors.newSingleThreadExecutor();
    private Future<?> loading = CompletableFuture.completedFuture(null);

    private StagingRepository(Connection connection) {
        this.connection = connection;
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
        finishLoading();
        String sql = "load data local infile 'stream' into table " + table
                + " character set utf8mb4 fields terminated by '\\t' escaped by '\\\\' lines terminated by '\\n' ("
                + columns + ")";
        loading = loader.submit(() -> {
            try (Statement statement = connection.createStatement()) {
                statement
                        .unwrap(org.mariadb.jdbc.Statement.class)
                        .setLocalInfileInputStream(new ByteArrayInputStream(lines, 0, length));
                int skipped = rows - statement.executeUpdate(sql);
                // Loading turns errors into warnings: every warning must be a row that was there already.
                if (warnings(statement) != (keepsFirst ? skipped : 0) || skipped > 0 && !keepsFirst) {
                    throw new IllegalStateException(table + " refused rows: " + firstWarning(statement));
                }
            } catch (SQLException e) {
                throw new DatabaseFailure(sql, e);
            }
        });
    }

    private static int warnings(Statement statement) throws SQLException {
        try (ResultSet count = statement.executeQuery("select @@warning_count")) {
            count.next();
            return count.getInt(1);
        }
    }

    private static String firstWarning(Statement statement) throws SQLException {
        try (ResultSet warnings = statement.executeQuery("show warnings")) {
            return warnings.next() ? warnings.getString("Message") : "passed over without a word";
        }
    }

    private void finishLoading() {
        try {
            loading.get();
        } catch (ExecutionException e) {
            loading = CompletableFuture.completedFuture(null);
            throw e.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while loading", e);
        }
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
        loader.shutdown();
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

    /** The row that a query stands on. */
    public static final class ResultRow {
        private final ResultSet rows;

        private ResultRow(ResultSet rows) {
            this.rows = rows;
        }

        public long number(int column) {
            try {
                return rows.getLong(column);
            } catch (SQLException e) {
                throw new DatabaseFailure("column " + column, e);
            }
        }

        /** Empty when it is null. */
        public String text(int column) {
            try {
                String text = rows.getString(column);
                return text == null ? "" : text;
            } catch (SQLException e) {
                throw new DatabaseFailure("column " + column, e);
            }
        }
    }
}
