package nl.openvensters.indicator;

import java.util.Optional;
import nl.openvensters.language.Language;

/**
 * A chapter of the school page.
 *
 * @param id for addresses and message keys, for example {@code resultaten}
 * @param title as shown, in Dutch
 * @param english its title in English; empty when the catalogue has none
 */
public record Theme(String id, String title, Optional<String> english) {

    public Theme(String id, String title) {
        this(id, title, Optional.empty());
    }

    /** In a language, or in Dutch where the catalogue does not have it. */
    public String title(Language language) {
        return language == Language.ENGLISH ? english.orElse(title) : title;
    }

    /** Whether the catalogue has its title in a language. */
    public boolean isIn(Language language) {
        return language == Language.DUTCH || english.isPresent();
    }
}
