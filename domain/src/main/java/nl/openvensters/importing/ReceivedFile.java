package nl.openvensters.importing;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import nl.openvensters.importing.reading.Document;

/**
 * A file whose format is known.
 *
 * @param datedOn the day that the file gives; see {@link FileDay}
 */
record ReceivedFile(Path file, Format format, Document document, String sha256, Optional<LocalDate> datedOn) {

    /** The day that the file gives, unless that is still to come: then it is something else than a day of delivery. */
    Optional<LocalDate> datedBy(LocalDate today) {
        return datedOn.filter(day -> !day.isAfter(today));
    }

    String name() {
        return file.getFileName().toString();
    }
}
