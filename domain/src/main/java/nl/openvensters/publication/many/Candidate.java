package nl.openvensters.publication.many;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.openvensters.publication.PublishingRefused;
import nl.openvensters.school.SchoolCode;
import nl.openvensters.writing.Placeholders;

/**
 * A school that a text can be written for.
 *
 * @param label as it is named among others, see {@link nl.openvensters.school.SchoolNames}
 * @param obstacle why the indicator cannot be published for it; empty when it can
 * @param online whether the indicator is online now
 * @param words what of the school is online with it, that another text would take the place of; empty when nothing is
 * @param drafting who else's text would be replaced: the name of the writer of a draft that is there
 * @param values what the blanks of a text fill with, by name; a blank that has no value here is missing
 */
public record Candidate(
        SchoolCode code,
        String label,
        Optional<PublishingRefused.Why> obstacle,
        boolean online,
        Optional<Words> words,
        Optional<String> drafting,
        Map<String, String> values) {

    /** @param html cleaned. @param writtenOn the Dutch day */
    public record Words(String html, LocalDate writtenOn) {}

    public Candidate {
        values = Map.copyOf(values);
    }

    /** The text of the template for this school; a blank without a value stays as it is. */
    public String fill(String template) {
        return Placeholders.fill(template, values);
    }

    /** The blanks of a text that have no value for this school. */
    public Set<String> unfilled(String text) {
        Set<String> names = new TreeSet<>(Placeholders.in(text));
        names.removeAll(values.keySet());
        return names;
    }
}
