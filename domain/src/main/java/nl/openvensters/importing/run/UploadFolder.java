package nl.openvensters.importing.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Where uploaded files wait until they are imported: a folder for what came together, below the folder of the setting
 * {@code upload.folder}. What nobody imported within a week goes when something new comes.
 */
@ApplicationScoped
public class UploadFolder {

    private static final Pattern NUMBER = Pattern.compile("[0-9a-f]{16}");
    private static final Duration KEPT = Duration.ofDays(7);
    private static final int LONGEST_NAME = 120;

    private final SecureRandom random = new SecureRandom();
    private final Path given;
    private final Clock clock;

    /** For the container's proxy only. */
    protected UploadFolder() {
        this(null, null);
    }

    @Inject
    UploadFolder(Clock clock) {
        this(null, clock);
    }

    /** Of a test or a tool. */
    public UploadFolder(Path given, Clock clock) {
        this.given = given;
        this.clock = clock;
    }

    /** Makes room for files that come together; gives its number, sixteen hexadecimal digits. */
    String begin() throws IOException {
        Path folder = Files.createDirectories(folder());
        clear(folder);
        byte[] number = new byte[8];
        random.nextBytes(number);
        String upload = HexFormat.of().formatHex(number);
        Files.createDirectory(folder.resolve(upload));
        return upload;
    }

    /** Adds a file; of its name only the last part counts, and of two with one name the second gets a number. */
    void add(String upload, String name, InputStream content) throws IOException {
        Path folder = of(upload);
        String safe = safe(name);
        Path file = folder.resolve(safe);
        for (int i = 2; Files.exists(file); i++) {
            file = folder.resolve(i + " " + safe);
        }
        Files.copy(content, file);
    }

    /** The files by name; none when the number is not one of ours or they were taken away. */
    List<UploadedFile> files(String upload) throws IOException {
        if (upload == null || !NUMBER.matcher(upload).matches() || !Files.isDirectory(of(upload))) {
            return List.of();
        }
        try (Stream<Path> inside = Files.list(of(upload))) {
            return inside.sorted()
                    .map(path -> new UploadedFile(
                            path.getFileName().toString(), path.toFile().length(), path))
                    .toList();
        }
    }

    /** Takes the files away. */
    void drop(String upload) throws IOException {
        for (UploadedFile file : files(upload)) {
            Files.deleteIfExists(file.path());
        }
        Files.deleteIfExists(of(upload));
    }

    private void clear(Path folder) throws IOException {
        Instant before = clock.instant().minus(KEPT);
        List<Path> uploads;
        try (Stream<Path> inside = Files.list(folder)) {
            uploads = inside.toList();
        }
        for (Path upload : uploads) {
            if (Files.getLastModifiedTime(upload).toInstant().isBefore(before)) {
                drop(upload.getFileName().toString());
            }
        }
    }

    private Path of(String upload) {
        if (!NUMBER.matcher(upload).matches()) {
            throw new IllegalArgumentException("Not the number of an upload");
        }
        return folder().resolve(upload);
    }

    private Path folder() {
        return given != null
                ? given
                : Path.of(ConfigProvider.getConfig()
                        .getOptionalValue("upload.folder", String.class)
                        .orElse("uploads"));
    }

    private static String safe(String name) {
        String last = name == null ? "" : name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String kept = last.replaceAll("[\\p{Cntrl}<>:\"|?*]", "").strip().replaceFirst("^\\.+", "");
        if (kept.length() > LONGEST_NAME) {
            kept = kept.substring(kept.length() - LONGEST_NAME);
        }
        return kept.isEmpty() ? "bestand" : kept;
    }
}
