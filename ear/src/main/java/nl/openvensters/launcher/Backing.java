package nl.openvensters.launcher;

import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * {@code ./run backup} and {@code ./run restore}: one ZIP file with all tables as they were at one moment, photos and
 * documents included, and the key that encrypts the secrets of authenticator apps. Who has the file has everything, so
 * only its owner may read it.
 */
final class Backing {

    private static final String TABLES = "database.sql";
    private static final String KEY = "secret.key";

    /** Last in the file: without it the file was broken off. */
    private static final String END = "complete";

    /** The name of something in the file, in no folder. */
    private static final Pattern PLAIN = Pattern.compile("[0-9A-Za-z_-]+(\\.[0-9A-Za-z_-]+)*");

    private Backing() {}

    static void up(Command.Backup order, Launcher.Installation installation, Steps steps) throws Exception {
        if (Files.exists(order.file())) {
            throw new Refusal("There is a " + order.file() + " already: give another name, or remove it first.");
        }
        refuseExternal();
        refuseNew(order.home());
        Opened opened = Opened.in(order.home(), installation, steps);
        Path draft = order.file().resolveSibling(order.file().getFileName() + ".part");
        Files.deleteIfExists(draft);
        Files.createFile(draft, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try {
            steps.step("All that is kept, into " + order.file(), () -> {
                try (var zip = new ZipOutputStream(Files.newOutputStream(draft))) {
                    zip.putNextEntry(new ZipEntry(TABLES));
                    opened.tools().dump(opened.home(), opened.database(), open(zip));
                    put(zip, KEY, opened.home().secretKey());
                    put(zip, END, "1");
                }
                Files.move(draft, order.file(), StandardCopyOption.ATOMIC_MOVE);
                return null;
            });
        } finally {
            Files.deleteIfExists(draft);
        }
        steps.say("  " + (Files.size(order.file()) >> 10) + " kB; keep it as you keep passwords");
    }

    static void restore(Command.Restore order, Launcher.Installation installation, Steps steps) throws Exception {
        if (!Files.isReadable(order.file())) {
            throw new Refusal("There is no " + order.file() + " that can be read.");
        }
        refuseExternal();
        String key = keyOfWhole(order.file());
        Home home = new Home(order.home());
        if (home.isUsed()) {
            throw new Refusal("The folder " + order.home()
                    + " has a database already: choose a new one with --home, so that nothing is lost.");
        }
        if (Files.exists(order.home())) {
            refuseFull(order.home());
        }
        Opened opened = Opened.empty(home, installation, steps);
        home.keepSecretKey(key);
        steps.step("All that was kept, from " + order.file(), () -> {
            try (var zip = new ZipInputStream(Files.newInputStream(order.file()))) {
                ZipEntry first = zip.getNextEntry();
                if (first == null || !first.getName().equals(TABLES)) {
                    throw new Refusal(order.file() + " changed while it was read.");
                }
                opened.tools().fill(home, opened.database(), open(zip));
            }
            return null;
        });
        steps.step("Schema of the database", () -> opened.tools().migrate(opened.database()));
        if (!order.keepMail()) {
            steps.say("  " + opened.tools().quiet(opened.database()));
        }
        steps.step("What the public sees", () -> opened.tools().makePages(opened.database()));
        if (order.keepMail()) {
            steps.say("  Mail that waited is sent when it starts, and who was logged in still is");
        }
        steps.say("  Start it with ./run --home " + order.home());
    }

    /**
     * Looks through the whole file first, which also checks that nothing of it was damaged.
     *
     * @return the key that encrypts the secrets of authenticator apps
     * @throws Refusal when it is not what {@link #up} writes: the tables first, and only plain names
     */
    static String keyOfWhole(Path file) throws IOException {
        String key = null;
        boolean whole = false;
        boolean tables = false;
        int entries = 0;
        try (var zip = new ZipInputStream(Files.newInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries++;
                if (!PLAIN.matcher(entry.getName()).matches()) {
                    throw new Refusal(file + " was not written by ./run backup: it names a file elsewhere.");
                }
                switch (entry.getName()) {
                    case TABLES -> tables = entries == 1 && zip.transferTo(OutputStream.nullOutputStream()) > 0;
                    case KEY -> key = new String(zip.readNBytes(200), StandardCharsets.UTF_8);
                    case END -> whole = true;
                    default -> zip.transferTo(OutputStream.nullOutputStream());
                }
            }
        } catch (IOException e) {
            throw new Refusal(file + " is damaged, or was not written by ./run backup.", e);
        }
        if (!whole || !tables || key == null) {
            throw new Refusal(file + " is not whole, or was not written by ./run backup.");
        }
        return key;
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    /** For who closes what it wrote to. */
    private static OutputStream open(OutputStream out) {
        return new FilterOutputStream(out) {
            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                out.write(bytes, from, length);
            }

            @Override
            public void close() throws IOException {
                flush();
            }
        };
    }

    private static InputStream open(InputStream in) {
        return new FilterInputStream(in) {
            @Override
            public void close() {
                // The rest of the file is still to be read.
            }
        };
    }

    private static void refuseExternal() {
        if (ExternalDatabase.of(System.getenv()).isPresent()) {
            throw new Refusal("A database of your own (DB_URL) is kept safe with its own programs:"
                    + " mariadb-dump --single-transaction --hex-blob, and SECRET_KEY beside it.");
        }
    }

    private static void refuseNew(Path home) {
        if (!new Home(home).isUsed()) {
            throw new Refusal("There is nothing in " + home + " to keep: say which home with --home.");
        }
    }

    private static void refuseFull(Path folder) throws IOException {
        try (var inside = Files.list(folder)) {
            if (inside.findAny().isPresent()) {
                throw new Refusal(
                        "The folder " + folder + " holds other things: choose an empty or a new one with --home.");
            }
        }
    }
}
