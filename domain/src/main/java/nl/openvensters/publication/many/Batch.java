package nl.openvensters.publication.many;

import java.time.LocalDateTime;
import java.util.Optional;

/**
 * A text that was applied to several schools at once.
 *
 * @param madeAt in UTC
 * @param madeBy the name of who did it
 * @param schools how many it touched
 * @param undoneAt in UTC; empty while it stands
 */
public record Batch(
        long id,
        String indicator,
        boolean published,
        LocalDateTime madeAt,
        String madeBy,
        int schools,
        Optional<LocalDateTime> undoneAt) {}
