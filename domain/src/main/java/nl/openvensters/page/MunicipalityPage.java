package nl.openvensters.page;

import java.util.List;
import nl.openvensters.publication.AreaFigures;
import nl.openvensters.school.MunicipalityProfile;

/**
 * All that the public sees of a municipality.
 *
 * @param catalogue fingerprint of the catalogue whose texts go with it
 * @param municipality with the schools that are open there, as of the day on which it was made
 * @param figures what these have on average
 */
public record MunicipalityPage(String catalogue, MunicipalityProfile municipality, List<AreaFigures> figures) {}
