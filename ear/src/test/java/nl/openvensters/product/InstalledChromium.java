package nl.openvensters.product;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the Chromium of the system; installs Debian's when there is none and we may. */
final class InstalledChromium {

    /** Chromium without a window: the other draws one for each test, with its tabs and menus, that nobody looks at. */
    private static final String PACKAGE = "chromium-headless-shell";

    private static final List<String> NAMES = List.of(PACKAGE, "chromium", "chromium-browser", "google-chrome");

    /** In the folder that the runs of tests side by side share. */
    private static final Path LOCK = Path.of("target", "chromium.lock");

    private InstalledChromium() {}

    /** Of the runs that start side by side one installs; the others wait for all of it, and find it. */
    static Path find() {
        try (FileChannel channel = FileChannel.open(LOCK, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock held = channel.lock()) {
            return installed();
        } catch (IOException e) {
            throw new UncheckedIOException("No lock can be made for the installation of Chromium", e);
        }
    }

    private static Path installed() {
        return onPath().orElseGet(() -> {
            if (!"root".equals(System.getProperty("user.name"))) {
                throw new IllegalStateException(
                        "The browser tests need Chromium. Install it, on Debian with: sudo apt-get install " + PACKAGE);
            }
            apt("update");
            apt("-o", "DPkg::Lock::Timeout=300", "install", "--yes", "--no-install-recommends", PACKAGE);
            return onPath().orElseThrow(() -> new IllegalStateException("Chromium was installed but is not found"));
        });
    }

    private static Optional<Path> onPath() {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("/usr/bin");
        return NAMES.stream()
                .flatMap(name -> Stream.of(path.split(File.pathSeparator)).map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static void apt(String... arguments) {
        ProcessBuilder command = new ProcessBuilder("apt-get");
        command.command().addAll(List.of(arguments));
        command.environment().put("DEBIAN_FRONTEND", "noninteractive");
        try {
            System.out.println("Getting Chromium: " + String.join(" ", command.command()));
            Path output = Files.createTempFile("apt-get", ".log");
            int code = command.redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start()
                    .waitFor();
            if (code != 0) {
                throw new IllegalStateException("Chromium cannot be installed:\n" + Files.readString(output));
            }
        } catch (IOException e) {
            throw new IllegalStateException("The browser tests need Chromium; apt-get cannot be run", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while installing Chromium", e);
        }
    }
}
