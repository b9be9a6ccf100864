package nl.openvensters.search;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A region for special support with open schools.
 *
 * @param code for example {@code PO2707}
 * @param schools how many are open
 * @param municipalities of those schools, by name; of each all its schools are counted
 */
public record ListedPartnership(String code, int schools, List<ListedMunicipality> municipalities) {

    /** The municipality by which people know where it is: the one with most schools; of equals the first by name. */
    public Optional<ListedMunicipality> around() {
        return municipalities.stream()
                .sorted(Comparator.comparingInt(ListedMunicipality::schools).reversed())
                .findFirst();
    }
}
