package nl.openvensters.questionnaire.action;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Something that somebody will do after a scan.
 *
 * @param owner who does it, as the school calls them
 * @param outcome what came of it; empty while it is open
 * @param earlier whether it comes from a round of before
 */
public record FollowUp(
        long id,
        String what,
        String owner,
        LocalDate due,
        Optional<String> outcome,
        Optional<LocalDate> done,
        boolean earlier) {

    public boolean isOpen() {
        return done.isEmpty();
    }
}
