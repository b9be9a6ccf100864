package nl.openvensters.guideplan;

import java.util.Optional;
import nl.openvensters.figure.SchoolYear;

/**
 * Where a school stands with its guides.
 *
 * @param year that is worked at
 * @param worked how far the guide of that year is
 * @param next how far that of the year is that begins next August; the same one from March on
 */
public record GuidePlan(SchoolYear year, GuideProgress worked, GuideProgress next) {

    /** Of a school that makes no guide here. */
    public static final GuidePlan NONE = new GuidePlan(null, GuideProgress.NONE, GuideProgress.NONE);

    /** What is to be done next; empty when all is done, or the school makes no guide here. */
    public Optional<GuideDue> due() {
        return Optional.ofNullable(year)
                .flatMap(of -> worked.next().map(step -> new GuideDue(of, worked.state(), step, step.day(of))));
    }
}
