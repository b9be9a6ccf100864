package nl.openvensters.importing.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** The real files of the sources, when the folder {@code shared/data} stands beside the project; else absent. */
public final class RealFiles {

    private RealFiles() {}

    /** The folder, looked for upwards from the working directory. */
    public static Optional<Path> folder() {
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            Path data = at.resolve("shared").resolve("data");
            if (Files.isDirectory(data)) {
                return Optional.of(data);
            }
        }
        return Optional.empty();
    }

    public static boolean present() {
        return folder().isPresent();
    }

    /** The file whose name starts so. */
    public static Path named(String start) {
        try (Stream<Path> files = Files.list(folder().orElseThrow())) {
            return files.filter(file -> file.getFileName().toString().startsWith(start))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
