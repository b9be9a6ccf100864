package nl.openvensters.launcher.tools;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.openvensters.launcher.DatabaseAccess;
import nl.openvensters.launcher.Home;
import nl.openvensters.launcher.Mishap;
import nl.openvensters.launcher.Refusal;

/** MariaDB's own programs for reading and filling a whole database, as they lie unpacked in a home. */
final class HomeClient {

    private static final Logger LOG = Logger.getLogger(HomeClient.class.getName());

    private final Path program;
    private final Path folder;
    private final DatabaseAccess access;

    HomeClient(Home home, DatabaseAccess access) {
        this.folder = home.database();
        this.program = folder.resolve("program");
        this.access = access;
    }

    /** All of it as it is at one moment: in one transaction, so that nobody waits for it. */
    void dump(OutputStream sql) throws IOException {
        run(
                "mariadb-dump",
                List.of(
                        "--single-transaction",
                        "--quick",
                        "--skip-lock-tables",
                        "--no-tablespaces",
                        "--hex-blob",
                        "--skip-dump-date",
                        "--default-character-set=utf8mb4"),
                process -> {
                    process.getOutputStream().close();
                    process.getInputStream().transferTo(sql);
                });
    }

    /** Whoever wrote the statements reads no file of this computer and starts no program on it. */
    void fill(InputStream sql) throws IOException {
        run(
                "mariadb",
                List.of("--binary-mode", "--sandbox", "--local-infile=0", "--default-character-set=utf8mb4"),
                process -> {
                    try (OutputStream in = process.getOutputStream()) {
                        sql.transferTo(in);
                    } catch (IOException e) {
                        // It gave up, and its last words say why.
                        LOG.log(Level.FINE, "Not all of it was taken", e);
                    }
                });
    }

    @FunctionalInterface
    private interface Talk {
        void with(Process process) throws IOException;
    }

    private void run(String name, List<String> options, Talk talk) throws IOException {
        Path login = Files.createTempFile(
                folder,
                "login",
                ".cnf",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Path said = Files.createTempFile(folder, "said", ".log");
        try {
            URI server = URI.create(access.url().substring("jdbc:".length()));
            Files.writeString(
                    login,
                    "[client]\nprotocol=tcp\nhost=" + server.getHost() + "\nport=" + server.getPort() + "\nuser="
                            + access.user() + "\npassword=\"" + access.password() + "\"\nskip-ssl\n");
            List<String> command = new ArrayList<>();
            command.add(program.resolve("bin").resolve(name).toString());
            command.add("--defaults-file=" + login);
            command.addAll(options);
            command.add(server.getPath().substring(1));
            var builder = new ProcessBuilder(command).redirectError(said.toFile());
            builder.environment().put("LD_LIBRARY_PATH", program.resolve("libs").toString());
            Process process = builder.start();
            try {
                talk.with(process);
                if (process.waitFor() != 0) {
                    throw refusal(Files.readString(said, StandardCharsets.UTF_8));
                }
            } finally {
                process.destroy();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal("It was broken off.", e);
        } finally {
            Files.deleteIfExists(login);
            Files.deleteIfExists(said);
        }
    }

    private static Refusal refusal(String said) {
        return Mishap.tellsOfFullDisk(said)
                ? new Refusal(Mishap.DISK_FULL)
                : new Refusal("The database refused: "
                        + said.strip().lines().reduce((first, last) -> last).orElse("it did not say why"));
    }
}
