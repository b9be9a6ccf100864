package nl.openvensters.importing;

import java.nio.file.Path;
import nl.openvensters.importing.reading.Document;

/** A file whose format is known. */
record Arrival(Path file, Format format, Document document, String sha256) {

    String name() {
        return file.getFileName().toString();
    }
}
