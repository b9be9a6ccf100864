package nl.openvensters.publication;

import java.time.LocalDateTime;
import java.util.Optional;

/**
 * What somebody is working on; in a clash it may also be what went online meanwhile.
 *
 * @param content words and answer
 * @param version 0 when it is not a draft but what is online
 * @param editedAt in UTC
 * @param editedBy the name of who saved it, or put it online
 */
public record Draft(DraftContent content, int version, LocalDateTime editedAt, String editedBy) {

    public String body() {
        return content.body();
    }

    public Optional<String> answer() {
        return content.answer();
    }
}
