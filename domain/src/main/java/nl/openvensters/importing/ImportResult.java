package nl.openvensters.importing;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nl.openvensters.importing.staging.Changes;

/**
 * What became of one file.
 *
 * @param file which
 * @param format empty when no format recognised it
 * @param run the number of the import run; 0 when there is none
 * @param state done, unchanged, refused (for good, or until a person agrees) or not recognised
 * @param counts of rows
 * @param changes what it changed, or would change in a dry run
 * @param rejects the rejected rows; when a person is needed, the schools or boards to look at, without a line
 * @param message in Dutch, one or two sentences
 * @param taken how long it took
 */
public record ImportResult(
        Path file,
        Optional<Format> format,
        long run,
        State state,
        Counts counts,
        Changes changes,
        List<Reject> rejects,
        String message,
        Duration taken) {

    /** What became of a file. */
    public enum State {
        DONE,
        /** Was imported before, or says nothing new. */
        UNCHANGED,
        /** Nothing of it was kept. */
        REFUSED,
        /** Nothing of it was kept; a person who sees that it is right may have it imported all the same. */
        NEEDS_PERSON,
        /** No format recognises it, or it is no file of a form that is read. */
        NOT_RECOGNISED
    }

    /** Whether a person should look at it: the command fails. */
    public boolean failed() {
        return state == State.REFUSED || state == State.NEEDS_PERSON;
    }
}
