package nl.openvensters.guideplan;

import java.time.LocalDate;
import nl.openvensters.figure.SchoolYear;

/**
 * The next step of the guide of a school.
 *
 * @param day on which it should be done; may have passed
 */
public record GuideDue(SchoolYear year, GuideState state, GuideStep step, LocalDate day) {}
