package nl.openvensters.importing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.openvensters.importing.reading.Document;
import nl.openvensters.importing.reading.DocumentReader;
import nl.openvensters.importing.reading.UnreadableDocument;
import nl.openvensters.importing.staging.Changes;

/**
 * The files that came together.
 *
 * @param inOrder those of a known format, what others refer to first
 * @param notRecognised the others
 */
record ReceivedFiles(List<ReceivedFile> inOrder, List<ImportResult> notRecognised) {

    private static final Logger LOG = Logger.getLogger(ReceivedFiles.class.getName());

    /**
     * Opens the files, several at once: to recognise a spreadsheet all of it is read.
     *
     * @throws IOException when one cannot be read
     */
    static ReceivedFiles in(List<Path> filesAndDirectories) throws IOException {
        List<ReceivedFile> recognised = new ArrayList<>();
        List<ImportResult> others = new ArrayList<>();
        ExecutorService readers =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            Map<Path, Future<Opened>> opening = new LinkedHashMap<>();
            for (Path file : files(filesAndDirectories)) {
                opening.put(file, readers.submit(() -> opened(file)));
            }
            for (var file : opening.entrySet()) {
                try {
                    Opened opened = opened(file.getValue());
                    opened.arrival()
                            .ifPresentOrElse(
                                    recognised::add, () -> others.add(notRecognised(file.getKey(), opened.message())));
                } catch (UnreadableDocument e) {
                    others.add(notRecognised(file.getKey(), e.getMessage()));
                } catch (IllegalStateException e) {
                    LOG.log(Level.SEVERE, "Opening " + file.getKey().getFileName() + " failed by our own fault", e);
                    others.add(notRecognised(file.getKey(), ImportMessages.text("import.own-fault")));
                }
            }
        } finally {
            readers.shutdownNow();
        }
        recognised.sort(
                Comparator.comparing((ReceivedFile arrival) -> arrival.format().stage())
                        .thenComparing(arrival -> Formats.all().indexOf(arrival.format()))
                        .thenComparing(ReceivedFile::name));
        return new ReceivedFiles(List.copyOf(recognised), List.copyOf(others));
    }

    private static Opened opened(Path file) throws IOException {
        Recognition recognition = Recognition.of(DocumentReader.open(file));
        Document document = recognition.document();
        if (recognition.format().isEmpty()) {
            return new Opened(Optional.empty(), recognition.message());
        }
        Format format = recognition.format().get();
        return new Opened(
                Optional.of(new ReceivedFile(file, format, document, sha256(file), day(format, document, file))), "");
    }

    /** A file that cannot be read on says so when it is imported. */
    private static Optional<LocalDate> day(Format format, Document document, Path file) {
        try {
            return FileDay.of(format, document, file.getFileName().toString());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Opened opened(Future<Opened> opening) throws IOException {
        try {
            return opening.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException unreadable) {
                throw unreadable;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private static ImportResult notRecognised(Path file, String message) {
        return new ImportResult(
                file,
                Optional.empty(),
                0,
                ImportResult.State.NOT_RECOGNISED,
                new Counts(),
                new Changes(),
                List.of(),
                message,
                Duration.ZERO);
    }

    private static List<Path> files(List<Path> filesAndDirectories) throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path path : filesAndDirectories) {
            if (Files.isDirectory(path)) {
                try (var inside = Files.list(path)) {
                    inside.filter(Files::isRegularFile).sorted().forEach(files::add);
                }
            } else if (Files.isReadable(path) && Files.isRegularFile(path)) {
                files.add(path);
            } else {
                throw new NoSuchFileException(
                        path.toString(), null, ImportMessages.text("import.file-not-readable", path));
            }
        }
        return files;
    }

    /** @param message in Dutch, why there is no arrival */
    private record Opened(Optional<ReceivedFile> arrival, String message) {}

    private static String sha256(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            var digest = MessageDigest.getInstance("SHA-256");
            new DigestInputStream(bytes, digest).transferTo(java.io.OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
