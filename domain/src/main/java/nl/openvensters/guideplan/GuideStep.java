package nl.openvensters.guideplan;

import java.time.LocalDate;
import nl.openvensters.figure.SchoolYear;

/**
 * A step on the way to a guide that is there when the school year begins. The law names one day, the beginning; those
 * before it are ours, counted backwards from it so that each step has the weeks that it takes.
 */
public enum GuideStep {
    /** The text is ready to be read by the council. */
    DRAFT(108),
    /** The parents of the council decided. */
    CONSENT(61),
    /** The board adopted it. */
    ADOPTION(38),
    /** The inspectorate has it. */
    DELIVERY(31),
    /** Parents have it. */
    HANDING_OUT(17);

    private final int daysBefore;

    GuideStep(int daysBefore) {
        this.daysBefore = daysBefore;
    }

    /** The day on which it should be done, for the guide of a school year. */
    public LocalDate day(SchoolYear year) {
        return year.firstDay().minusDays(daysBefore);
    }
}
