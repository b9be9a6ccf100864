package nl.openvensters.publication;

import java.time.LocalDateTime;
import java.util.Optional;

/**
 * What somebody is working on; in a clash it may also be what went online meanwhile.
 *
 * @param content words and answer
 * @param editedAt in UTC; null when nobody did
 * @param editedBy the name of who saved it, or put it online
 */
public record Draft(DraftContent content, LocalDateTime editedAt, String editedBy) {

    public String body() {
        return content.body();
    }

    public Optional<String> answer() {
        return content.answer();
    }
}
