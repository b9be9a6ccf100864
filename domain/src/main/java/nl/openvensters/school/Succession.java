package nl.openvensters.school;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A school or institution that this one came from or went on in.
 *
 * @param code the code of the other school (six characters) or institution (four)
 * @param school the page to go on to: the other school, or the first location of the other institution; empty when the
 *     register does not know it
 * @param name the last known name of that school
 * @param on the day on which it happened
 * @param kind how
 * @param complete whether all pupils went along
 */
public record Succession(
        String code, Optional<SchoolCode> school, Optional<String> name, LocalDate on, Kind kind, boolean complete) {

    /** Its name, with the code behind it beside a school that is called the same; empty when the name is not known. */
    public Optional<String> nameBeside(String school) {
        return name.map(own -> own.equalsIgnoreCase(school) ? own + " (" + code + ")" : own);
    }

    /**
     * Each other school once: registers tell of an institution and of its location apart. An institution that stands for
     * no school is left out beside a school of the same day.
     */
    public static List<Succession> eachOnce(List<Succession> all) {
        Set<List<Object>> seen = new HashSet<>();
        Set<LocalDate> known = all.stream()
                .filter(other -> other.school().isPresent())
                .map(Succession::on)
                .collect(Collectors.toSet());
        return all.stream()
                .filter(other -> other.school().isPresent() || !known.contains(other.on()))
                .filter(other -> seen.add(List.of(other.school(), other.on())))
                .toList();
    }

    /** How one school goes on in another. */
    public enum Kind {
        MERGER,
        TRANSFER
    }
}
