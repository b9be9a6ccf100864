package nl.openvensters.guide;

import java.time.LocalDate;
import java.util.Optional;
import nl.openvensters.guideplan.GuideState;
import nl.openvensters.school.SchoolCode;

/**
 * Where the guide of a school stands, among others.
 *
 * @param state empty when it is not begun
 * @param covered how many demands of the law it answers
 * @param demanded how many there are; 0 when it is not begun
 * @param decidedOn when the council decided on what lies there
 * @param agreed whether it consented
 * @param withdrawn whether the school took offline what was adopted
 */
public record GuideStanding(
        SchoolCode code,
        String name,
        Optional<GuideState> state,
        int covered,
        int demanded,
        Optional<LocalDate> decidedOn,
        boolean agreed,
        Optional<LocalDate> adoptedOn,
        Optional<LocalDate> deliveredOn,
        Optional<LocalDate> handedOutOn,
        boolean withdrawn) {}
