package nl.openvensters.publication.many;

import java.time.LocalDateTime;
import java.util.Optional;

/**
 * A text that was applied to several schools at once.
 *
 * @param madeAt in UTC
 * @param madeBy the name of who did it
 * @param schools how many it touched
 * @param confirmed of how many indicators answers were confirmed, so that {@code schools} counts answers; 0 when it is a text
 * @param leftToUndo at how many schools of who asks it can be taken back
 * @param changed at how many of these somebody changed it since: nothing of those is undone
 * @param due at how many of these the day of the figures has come since: those figures stay online
 * @param fresh at how many of these nothing was online before: they go offline
 * @param undoneAt in UTC; empty while it stands somewhere
 */
public record Batch(
        long id,
        String indicator,
        boolean published,
        LocalDateTime madeAt,
        String madeBy,
        int schools,
        int confirmed,
        int leftToUndo,
        int changed,
        int due,
        int fresh,
        Optional<LocalDateTime> undoneAt) {

    /** Whether who asks can give a school of it back what it had. */
    public boolean isUndoable() {
        return leftToUndo > 0;
    }
}
