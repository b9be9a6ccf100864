package nl.openvensters.page;

import java.util.List;
import nl.openvensters.publication.IndicatorFigures;
import nl.openvensters.school.BoardProfile;

/**
 * All that the public sees of a board.
 *
 * @param catalogue fingerprint of the catalogue whose texts go with it
 * @param board what the register says, as of the day on which it was made
 * @param indicators those that its page shows, as published
 */
public record BoardPage(String catalogue, BoardProfile board, List<IndicatorFigures> indicators) {}
