package nl.openvensters.page;

import java.util.List;
import nl.openvensters.publication.IndicatorFigures;
import nl.openvensters.school.PartnershipCode;

/**
 * All that the public sees of what a partnership itself says.
 *
 * @param catalogue fingerprint of the catalogue whose texts go with it
 * @param indicators those that its page shows, as published
 */
public record PartnershipPage(String catalogue, PartnershipCode code, List<IndicatorFigures> indicators) {}
