package nl.openvensters.search;

import java.util.List;
import java.util.Optional;
import nl.openvensters.school.MunicipalityCode;

/**
 * A municipality with open schools.
 *
 * @param province in which most of its schools are; empty when no document says so
 * @param schools how many are open
 * @param places where they are, by name
 */
public record ListedMunicipality(
        MunicipalityCode code, String name, Optional<String> province, int schools, List<String> places) {}
