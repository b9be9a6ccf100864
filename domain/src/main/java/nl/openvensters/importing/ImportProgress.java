package nl.openvensters.importing;

import java.time.Duration;
import java.util.Optional;

/** Is told how an import goes. */
public interface ImportProgress {

    /** Tells nobody. */
    ImportProgress SILENT = new ImportProgress() {};

    /** Something that a person should read, in Dutch. */
    default void says(String sentence) {}

    /**
     * How far a file is. Comes at most a few times a second.
     *
     * @param part of the file that is read, from 0 to 1
     * @param left the time left for this file, once there is something to go by
     */
    default void at(String fileName, double part, long rows, long rowsPerSecond, Optional<Duration> left) {}

    /** A file is done. */
    default void done(ImportResult result) {}
}
