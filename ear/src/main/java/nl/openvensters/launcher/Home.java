package nl.openvensters.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * The one folder in which everything is kept: the database, its passwords, logs, and who is running. Only one process at
 * a time may own it; the operating system gives the ownership back when that process dies.
 */
public final class Home implements AutoCloseable {

    /** Name of the file in {@link #database()} that says that the database was made completely. */
    public static final String DATABASE_MADE = "data.done";

    private static final long SPACE_FOR_A_NEW_ONE = 1_200L << 20;
    private static final long SPACE_TO_GO_ON = 200L << 20;
    private static final String LOCK = "lock";
    private static final String RUNNING = "running.properties";
    private static final String DATABASE_PORT = "database.port";
    private static final String PASSWORD = "database.password";
    private static final String SECRET_KEY = "secret.key";
    private static final String FIRST_LOAD = "first-load.properties";

    /**
     * Real files that fill an empty database.
     *
     * @param folder where they are
     * @param delivered the day on which they were delivered
     */
    record FirstLoad(Path folder, LocalDate delivered) {}

    private final Path folder;
    private FileChannel lockFile;
    private FileLock lock;

    Home(Path folder) {
        this.folder = folder;
    }

    /** The folder itself. */
    public Path folder() {
        return folder;
    }

    /** Program and data of the embedded database. */
    public Path database() {
        return folder.resolve("mariadb");
    }

    Path logs() {
        return folder.resolve("logs");
    }

    /** Where reports of rejected rows go. */
    public Path rejects() {
        return folder.resolve("rejects");
    }

    /** Where files wait that somebody uploads to import them. */
    Path uploads() {
        return folder.resolve("uploads");
    }

    /** Where mail goes when no server for it is set. */
    Path mail() {
        return folder.resolve("mail");
    }

    Path server() {
        return folder.resolve("payara");
    }

    Path temporary() {
        return folder.resolve("tmp");
    }

    /**
     * Makes the folder, and takes ownership when nobody has it.
     *
     * @return false when another process owns the folder
     * @throws Refusal when the folder cannot be made, holds something else or the disk is too full
     */
    boolean own() {
        try {
            refuseWhatIsNotOurs();
            Files.createDirectories(folder);
            // Passwords, mails, photos as they were taken: nobody else on this machine reads them.
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
            Files.createDirectories(logs());
            Files.createDirectories(temporary());
            lockFile = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            lock = lockFile.tryLock();
            if (lock == null) {
                lockFile.close();
                return false;
            }
            // A killed process could not take it away.
            Files.deleteIfExists(folder.resolve(RUNNING));
            // Before any library asks where that is: what lies under it counts as rubbish to some of them.
            System.setProperty("java.io.tmpdir", temporary().toString());
            refuseWithoutRoom(Files.getFileStore(folder).getUsableSpace());
            return true;
        } catch (IOException e) {
            throw new Refusal("The folder " + folder + " cannot be written: choose another with --home.", e);
        }
    }

    /** The folder is emptied in part at each start, so it must be our own. */
    private void refuseWhatIsNotOurs() throws IOException {
        if (!Files.isDirectory(folder) || Files.exists(folder.resolve(LOCK))) {
            return;
        }
        try (Stream<Path> others = Files.list(folder)) {
            if (others.findAny().isPresent()) {
                throw new Refusal(
                        "The folder " + folder + " holds other things: choose an empty or a new one with --home.");
            }
        }
    }

    private void refuseWithoutRoom(long space) {
        long needed = isUsed() ? SPACE_TO_GO_ON : SPACE_FOR_A_NEW_ONE;
        if (space < needed) {
            throw new Refusal("The disk of " + folder + " has only " + (space >> 20) + " MB left and " + (needed >> 20)
                    + " MB are needed: make room or choose another place with --home.");
        }
    }

    /** Whether there is an embedded database here. */
    boolean isUsed() {
        return Files.exists(database().resolve(DATABASE_MADE));
    }

    /** The password of who owns the tables: random, made once, readable by the owner of the folder only. */
    public String databasePassword() throws IOException {
        return secret(PASSWORD, 24, Base64.getUrlEncoder().withoutPadding());
    }

    /** The same for who connects as another. */
    public String databasePassword(String user) throws IOException {
        return secret(PASSWORD + "." + user, 24, Base64.getUrlEncoder().withoutPadding());
    }

    /** The key that encrypts the secrets of authenticator apps: 32 bytes in Base64, kept like the password above. */
    String secretKey() throws IOException {
        return secret(SECRET_KEY, 32, Base64.getEncoder());
    }

    /** Takes a key over from another home. */
    void keepSecretKey(String key) throws IOException {
        Properties secrets = read("secrets.properties");
        secrets.setProperty(SECRET_KEY, key);
        write("secrets.properties", secrets);
    }

    private String secret(String name, int bytes, Base64.Encoder encoder) throws IOException {
        Properties secrets = read("secrets.properties");
        if (secrets.getProperty(name) == null) {
            byte[] random = new byte[bytes];
            new SecureRandom().nextBytes(random);
            secrets.setProperty(name, encoder.encodeToString(random));
            write("secrets.properties", secrets);
        }
        return secrets.getProperty(name);
    }

    /** Remembers where the running database listens, for another process that wants to join. */
    public void databaseListensOn(int port) throws IOException {
        Properties state = new Properties();
        state.setProperty(DATABASE_PORT, Integer.toString(port));
        write(RUNNING, state);
    }

    /** Where the database of the process that owns this folder listens. */
    Optional<Integer> databasePort() throws IOException {
        return Optional.ofNullable(read(RUNNING).getProperty(DATABASE_PORT)).map(Integer::valueOf);
    }

    /** The first load that was begun and is not finished, if any. */
    Optional<FirstLoad> firstLoad() throws IOException {
        Properties kept = read(FIRST_LOAD);
        return kept.isEmpty()
                ? Optional.empty()
                : Optional.of(new FirstLoad(
                        Path.of(kept.getProperty("folder")), LocalDate.parse(kept.getProperty("delivered"))));
    }

    /** Remembers a first load, until it is finished. */
    void begin(FirstLoad load) throws IOException {
        Properties kept = new Properties();
        kept.setProperty("folder", load.folder().toString());
        kept.setProperty("delivered", load.delivered().toString());
        write(FIRST_LOAD, kept);
    }

    void firstLoadIsFinished() throws IOException {
        Files.deleteIfExists(folder.resolve(FIRST_LOAD));
    }

    private Properties read(String name) throws IOException {
        Properties properties = new Properties();
        try (InputStream in = Files.newInputStream(folder.resolve(name))) {
            properties.load(in);
        } catch (NoSuchFileException e) {
            return properties;
        }
        return properties;
    }

    private void write(String name, Properties properties) throws IOException {
        Path draft = folder.resolve(name + ".new");
        Files.deleteIfExists(draft);
        Files.createFile(draft, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try (OutputStream out = Files.newOutputStream(draft)) {
            properties.store(out, null);
        }
        Files.move(draft, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
    }

    /** Gives the ownership back. */
    @Override
    public void close() throws IOException {
        if (lock != null) {
            Files.deleteIfExists(folder.resolve(RUNNING));
            release();
        }
    }

    /** As the system does when the process is killed. */
    void release() throws IOException {
        lock.release();
        lockFile.close();
        lock = null;
    }
}
