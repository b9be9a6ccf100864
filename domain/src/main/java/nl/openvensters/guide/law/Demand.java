package nl.openvensters.guide.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.openvensters.school.SchoolType;

/**
 * Something that the law asks of a guide.
 *
 * @param id the letter, or a word where the law as we know it has none
 * @param article of which law
 * @param text in plain words of our own
 * @param source where it stands
 * @param from the first day on which we know that it held
 * @param to the last one; empty while it holds
 * @param types of school that it is about
 * @param denomination a part of the denomination that it is about, in lower case; empty for all
 * @param paragraphs of a guide that may answer it
 * @param all whether all of those are needed, not one of them
 * @param words whether figures alone are no answer, since the law asks for something to be said
 * @param writer who should write it
 */
public record Demand(
        String id,
        String article,
        String text,
        String source,
        LocalDate from,
        Optional<LocalDate> to,
        Set<SchoolType> types,
        Optional<String> denomination,
        List<String> paragraphs,
        boolean all,
        boolean words,
        Writer writer) {

    /** Who should write what answers it. */
    public enum Writer {
        SCHOOL,
        BOARD
    }

    public Demand {
        types = Set.copyOf(types);
        paragraphs = List.copyOf(paragraphs);
    }

    /** Whether it holds for a school on a day. */
    public boolean holds(LocalDate day, SchoolType type, Optional<String> itsDenomination) {
        return !day.isBefore(from)
                && to.filter(day::isAfter).isEmpty()
                && types.contains(type)
                && denomination
                        .map(part -> itsDenomination
                                .filter(told -> told.toLowerCase(Locale.ROOT).contains(part))
                                .isPresent())
                        .orElse(true);
    }

    /** Whether another of the same name holds on the same day for the same kind of school. */
    boolean isBeside(Demand other) {
        return id.equals(other.id)
                && types.stream().anyMatch(other.types::contains)
                && to.filter(other.from::isAfter).isEmpty()
                && other.to.filter(from::isAfter).isEmpty();
    }

    /** How it is named: {@code letter a}, or its word. */
    public boolean isLetter() {
        return id.length() == 1;
    }
}
