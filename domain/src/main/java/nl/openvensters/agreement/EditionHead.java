package nl.openvensters.agreement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An edition in a list.
 *
 * @param agreement its code
 * @param name of the agreement
 * @param on the day that it tells of; empty of a draft
 * @param publishedAt when it was published; empty of a draft
 * @param by who published it, or began the draft; empty when the platform did, or where nobody is told of
 */
public record EditionHead(
        long id, String agreement, String name, Optional<LocalDate> on, Optional<Instant> publishedAt, String by) {

    public boolean isDraft() {
        return on.isEmpty();
    }
}
