package nl.openvensters.guide;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A holiday, or a day without school.
 *
 * @param to the last day; the same as the first for one day
 */
public record DayOff(String name, LocalDate from, LocalDate to) implements Serializable {

    /** @throws GuideRefused when it has no name, is too long or ends before it begins */
    public DayOff {
        name = name.strip();
        if (name.isEmpty() || name.length() > GuideParagraph.LONGEST_TITLE || to.isBefore(from)) {
            throw new GuideRefused(GuideRefused.Why.DAYS_UNCLEAR);
        }
    }
}
