package nl.openvensters.guideplan;

import java.time.LocalDate;
import java.time.Month;
import nl.openvensters.figure.SchoolYear;

/** Which school year a school works at the guide of. */
public final class GuideYear {

    private GuideYear() {}

    /** From March on the one that begins in August, before that the one that runs. */
    public static SchoolYear workedAt(LocalDate day) {
        SchoolYear running = SchoolYear.of(day);
        boolean spring = day.getMonthValue() >= Month.MARCH.getValue() && day.getMonthValue() < Month.AUGUST.getValue();
        return spring ? new SchoolYear(running.start() + 1) : running;
    }

    /** The one that the next August begins with. */
    public static SchoolYear nextAugust(LocalDate day) {
        return new SchoolYear(SchoolYear.of(day).start() + 1);
    }
}
