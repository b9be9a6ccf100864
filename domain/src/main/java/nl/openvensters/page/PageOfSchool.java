package nl.openvensters.page;

import java.time.Instant;
import java.util.Optional;
import nl.openvensters.school.MunicipalityCode;
import nl.openvensters.school.SchoolCode;
import nl.openvensters.school.Slug;

/**
 * That a school that is open today has a page, and where it stands.
 *
 * @param changedAt when its document became what it is
 */
public record PageOfSchool(
        SchoolCode code,
        String name,
        Optional<String> place,
        Optional<MunicipalityCode> municipality,
        Optional<String> municipalityName,
        Instant changedAt) {

    /** The readable end of its address on the site. */
    public Slug slug() {
        return Slug.of(name, place.orElse(""));
    }
}
