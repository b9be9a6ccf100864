package nl.openvensters.site.open;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/**
 * All files as they were at one change.
 *
 * @param number of the last change that is in them at least
 * @param madeAt when they were made
 * @param folder where they are
 */
record Edition(long number, Instant madeAt, Path folder) {

    Path file(String name) {
        return folder.resolve(name);
    }

    /** Takes its files away. Who is being sent one reads on: the file stays until nobody reads it. */
    void remove() throws IOException {
        List<Path> files;
        try (var listed = Files.list(folder)) {
            files = listed.toList();
        }
        for (Path file : files) {
            Files.delete(file);
        }
        Files.delete(folder);
    }
}
