package nl.openvensters.search;

import java.util.List;

/**
 * A region for special support with open schools.
 *
 * @param code for example {@code PO2707}
 * @param schools how many are open
 * @param municipalities of those schools, by name; of each all its schools are counted
 */
public record ListedPartnership(String code, int schools, List<ListedMunicipality> municipalities) {}
