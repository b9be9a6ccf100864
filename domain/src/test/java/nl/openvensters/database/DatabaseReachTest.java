package nl.openvensters.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DatabaseReachTest {

    private final AtomicBoolean valid = new AtomicBoolean(true);
    private final AtomicLong nanos = new AtomicLong();
    private final DatabaseWatch watch = new DatabaseWatch(source(), nanos::get);
    private SQLException failure = new SQLException("Nothing answers", "08000");

    @AfterEach
    void back() {
        DatabaseReach.answers();
    }

    private Connection connection() {
        return (Connection) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {Connection.class},
                (proxy, called, values) -> switch (called.getName()) {
                    case "createStatement" -> statement();
                    case "hashCode" -> System.identityHashCode(proxy);
                    case "equals" -> proxy == values[0];
                    default -> null;
                });
    }

    private Statement statement() {
        return (Statement) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Statement.class}, (proxy, called, values) -> {
                    if (called.getName().equals("execute") && !valid.get()) {
                        throw new SQLException("Read timed out", "08000");
                    }
                    return called.getName().equals("execute") ? false : null;
                });
    }

    private DataSource source() {
        return (DataSource) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {DataSource.class}, (proxy, called, values) -> {
                    if (valid.get()) {
                        return connection();
                    }
                    throw failure;
                });
    }

    @Test
    void a_database_that_does_not_answer_is_away_until_it_does_and_connections_are_cut_when_that_lasts()
            throws SQLException {
        watch.look();
        assertThat(DatabaseReach.isAway()).isFalse();
        DatabaseReach.require();
        var open = DatabaseReach.opened(new Socket());
        assertThat(DatabaseReach.connections()).isEqualTo(1);

        valid.set(false);
        watch.look();
        assertThat(DatabaseReach.isAway()).isTrue();
        assertThat(open.isClosed()).as("after a moment").isFalse();
        nanos.addAndGet(3_900_000_000L);
        watch.look();
        assertThat(open.isClosed()).as("after 3.9 s").isFalse();
        nanos.addAndGet(100_000_000L);
        watch.look();
        assertThat(open.isClosed()).as("after 4 s").isTrue();
        assertThat(DatabaseReach.connections()).isZero();
        assertThat(DatabaseReach.opened(new Socket()).isClosed())
                .as("one that is opened meanwhile")
                .isTrue();
        assertThatThrownBy(DatabaseReach::require).isInstanceOf(SQLException.class);

        valid.set(true);
        watch.look();
        assertThat(DatabaseReach.isAway()).isFalse();
        DatabaseReach.require();
    }

    @Test
    void a_database_that_refuses_is_there() {
        valid.set(false);
        for (SQLException refusal : List.of(
                new SQLException("Too many connections", "08004", 1040),
                new SQLException("Access denied for user", "28000", 1045),
                new SQLException("User has exceeded the resource", "42000", 1226))) {
            failure = refusal;
            watch.look();
            assertThat(DatabaseReach.isAway()).as(refusal.getMessage()).isFalse();
        }
        failure = new SQLException("Socket error", null, new SocketTimeoutException("Read timed out"));
        watch.look();
        assertThat(DatabaseReach.isAway()).isTrue();
    }

    @Test
    void what_failed_by_a_connection_is_told_from_what_failed_by_itself() {
        assertThat(DatabaseReach.isCauseOf(new IllegalStateException(new SQLException("gone", "08S01"))))
                .isTrue();
        assertThat(DatabaseReach.isCauseOf(new SQLException("Error in allocating a connection. Cause: …")))
                .isTrue();
        assertThat(DatabaseReach.isCauseOf(new IllegalStateException(new SQLException("wrong", "42000"))))
                .isFalse();
        assertThat(DatabaseReach.isCauseOf(new IllegalStateException())).isFalse();
    }

    @Test
    void what_could_not_be_stored_is_told_from_what_failed_by_itself() {
        for (SQLException full : List.of(
                new SQLException("The table 'draft' is full", "HY000", 1114),
                new SQLException("Disk full (/tmp/x); waiting for someone to free some space", "HY000", 1021),
                new SQLException("Got error 28 \"No space left on device\" from storage engine InnoDB", "HY000", 1030),
                new SQLException("Error writing file 'x' (Errcode: 28 \"No space left on device\")", "HY000", 3))) {
            assertThat(FullDisk.isCauseOf(new IllegalStateException(full)))
                    .as(full.getMessage())
                    .isTrue();
            assertThat(DatabaseReach.isCauseOf(full)).isTrue();
        }
        assertThat(FullDisk.isCauseOf(new SQLException("Error: 280", "HY000", 1030)))
                .isFalse();
    }

    @Test
    void an_address_keeps_the_patience_that_it_names() {
        assertThat(WatchedDataSource.impatient("jdbc:mariadb://h/d", 1000))
                .isEqualTo("jdbc:mariadb://h/d?connectTimeout=1000");
        assertThat(WatchedDataSource.impatient("jdbc:mariadb://h/d?a=b", 1000))
                .isEqualTo("jdbc:mariadb://h/d?a=b&connectTimeout=1000");
        assertThat(WatchedDataSource.impatient("jdbc:mariadb://h/d?connectTimeout=5", 1000))
                .isEqualTo("jdbc:mariadb://h/d?connectTimeout=5");
    }
}
