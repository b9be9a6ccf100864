package nl.openvensters.importing.staging;

import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import nl.openvensters.jdbc.OwnTransaction;
import nl.openvensters.jdbc.Statements;

/**
 * The one connection, and so the one transaction at a time, on which the importer works. Failures are thrown as {@link
 * DatabaseFailure}.
 */
public final class StagingRepository implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(StagingRepository.class.getName());

    private final OwnTransaction transaction;
    private final Statements statements;
    private final Loading loading;

    private StagingRepository(OwnTransaction transaction) {
        this.transaction = transaction;
        this.statements = transaction.statements();
        this.loading = new Loading(transaction.connection());
    }

    /** Opens a connection without automatic commit. */
    public static StagingRepository open(DataSource database) {
        try {
            // Only one import runs at a time, so nothing it compares with changes meanwhile: reads need no locks.
            return new StagingRepository(OwnTransaction.begin(database));
        } catch (SQLException e) {
            throw new DatabaseFailure("connect", e);
        }
    }

    /** Executes a statement; gives the number of rows it touched. */
    public int execute(String sql, Object... arguments) {
        return with(sql, () -> statements.write(sql, arguments));
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
        return with(sql, () -> statements.insert(sql, arguments));
    }

    /** The number in the first column of the first row; 0 when there is none. */
    public long number(String sql, Object... arguments) {
        return with(sql, () -> statements.number(sql, arguments));
    }

    /** The text in the first column of the first row; empty when there is none. */
    public String text(String sql, Object... arguments) {
        return with(sql, () -> statements.text(sql, arguments));
    }

    /** Hands each row to a consumer. */
    public void query(String sql, Consumer<ResultRow> consumer, Object... arguments) {
        with(sql, () -> {
            statements.each(sql, row -> consumer.accept(new ResultRow(row)), arguments);
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
        with("commit", () -> {
            transaction.commit();
            return 0;
        });
    }

    /** Undoes all since the last commit, what is being loaded too. */
    public void rollback() {
        try {
            finishLoading();
        } catch (DatabaseFailure | IllegalStateException e) {
            LOG.log(Level.FINE, "Undone, so it does not matter", e);
        }
        with("rollback", () -> {
            transaction.connection().rollback();
            return 0;
        });
    }

    /** Marks a place to go back to. */
    public Savepoint mark() {
        return with("savepoint", () -> transaction.connection().setSavepoint());
    }

    /** Undoes all since the mark. */
    public void backTo(Savepoint mark) {
        with("rollback to savepoint", () -> {
            transaction.connection().rollback(mark);
            return 0;
        });
    }

    /** Rolls back what was not committed. */
    @Override
    public void close() {
        rollback();
        loading.close();
        try {
            transaction.close();
        } catch (SQLException e) {
            throw new DatabaseFailure("close", e);
        }
    }

    private <T> T with(String name, Work<T> work) {
        finishLoading();
        try {
            return work.done();
        } catch (SQLException e) {
            throw new DatabaseFailure(name, e);
        }
    }

    private interface Work<T> {
        T done() throws SQLException;
    }
}
