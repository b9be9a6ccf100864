package nl.openvensters.importing.run;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/**
 * A run of the importer, one file.
 *
 * @param id its number
 * @param format what people call the format, in Dutch
 * @param file the name of the file
 * @param delivered the day on which the source delivered it
 * @param startedAt in UTC
 * @param state what became of it
 * @param by who started it by screen; empty from the command line
 * @param read rows read = taken + rejected + waiting + left out
 * @param message one or two sentences in Dutch; empty when there are none
 * @param changes what it changed, in Dutch
 */
public record PastRun(
        long id,
        String format,
        String file,
        LocalDate delivered,
        LocalDateTime startedAt,
        State state,
        String by,
        long read,
        long taken,
        long rejected,
        long waiting,
        long leftOut,
        String message,
        List<Change> changes) {

    /** What became of a run. */
    public enum State {
        RUNNING,
        DONE,
        UNCHANGED,
        REFUSED,
        INTERRUPTED,
        /** Was done, and taken back. */
        UNDONE
    }

    /**
     * A kind of change.
     *
     * @param count how many
     * @param what of what, in Dutch
     * @param examples the first few by name; none for figures
     */
    public record Change(long count, String what, List<String> examples) {}
}
