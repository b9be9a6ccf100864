package nl.openvensters.importing.staging;

import java.io.ByteArrayInputStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Loads lines into a table while the next ones are read; one load at a time, in the transaction of the connection. */
final class Loading implements AutoCloseable {

    private final Connection connection;
    private final ExecutorService loader = Executors.newSingleThreadExecutor();
    private Future<?> running = CompletableFuture.completedFuture(null);

    Loading(Connection connection) {
        this.connection = connection;
    }

    /** Waits for the load before, and starts this one; see {@link StagingRepository#load}. */
    void start(String table, String columns, byte[] lines, int length, int rows, boolean keepsFirst) {
        finish();
        String sql = "load data local infile 'stream' into table " + table
                + " character set utf8mb4 fields terminated by '\\t' escaped by '\\\\' lines terminated by '\\n' ("
                + columns + ")";
        running = loader.submit(() -> {
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

    /** Waits until what was started is in. @throws RuntimeException what made it fail */
    void finish() {
        try {
            running.get();
        } catch (ExecutionException e) {
            running = CompletableFuture.completedFuture(null);
            throw e.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while loading", e);
        }
    }

    @Override
    public void close() {
        loader.shutdown();
    }
}
