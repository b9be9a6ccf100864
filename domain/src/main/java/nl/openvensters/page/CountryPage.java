package nl.openvensters.page;

import java.util.List;
import nl.openvensters.publication.AreaFigures;
import nl.openvensters.school.RegisterOverview;

/**
 * All that the public sees of the country.
 *
 * @param catalogue fingerprint of the catalogue whose texts go with it
 * @param schools how many there are and where, as of the day on which it was made
 * @param figures what these have on average
 */
public record CountryPage(String catalogue, RegisterOverview schools, List<AreaFigures> figures) {}
