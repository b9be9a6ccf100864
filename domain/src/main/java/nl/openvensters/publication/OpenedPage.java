package nl.openvensters.publication;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.openvensters.figure.Figure;
import nl.openvensters.indicator.Characteristic;
import nl.openvensters.school.SchoolProfile;

/**
 * An indicator of a subject with all that its page in the portal shows of it, but for what happened to it ({@link Past}).
 *
 * @param name of the school or the board
 * @param register what it says of a school; empty for a board
 * @param now as it would be if it were published now, with the words that are online
 * @param online what the public sees
 * @param written with the figures that who wrote the words online saw; empty without words
 * @param known of a school the current figures of what they say of it as a whole, oldest first
 * @param lastYear the newest words that were written before this school year
 */
public record OpenedPage(
        OpenedIndicator opened,
        String name,
        Optional<SchoolProfile> register,
        IndicatorFigures now,
        IndicatorFigures online,
        Optional<IndicatorFigures> written,
        Map<Characteristic, List<Figure>> known,
        Optional<PublishedExplanation> lastYear) {}
