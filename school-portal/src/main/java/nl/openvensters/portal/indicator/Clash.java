package nl.openvensters.portal.indicator;

import java.io.Serializable;
import java.util.Optional;
import nl.openvensters.publication.DraftClash;
import nl.openvensters.publication.WordDifferences;

/**
 * The text of somebody else who was first.
 *
 * @param by who saved it
 * @param answer what they filled in; null when nothing
 * @param differences from what was typed here, as HTML
 */
public record Clash(String by, String body, String answer, String differences) implements Serializable {

    static Clash with(DraftClash clash, String typed) {
        String body = clash.theirs().body();
        return new Clash(
                clash.theirs().editedBy(),
                body,
                clash.theirs().answer().orElse(null),
                WordDifferences.between(typed, body));
    }

    Optional<String> filledIn() {
        return Optional.ofNullable(answer);
    }
}
