package nl.openvensters.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.openvensters.indicator.Indicator;
import nl.openvensters.worklist.MySchool;

/**
 * Something on the calendar of somebody's schools.
 *
 * @param day the day, or the day around which it is expected
 * @param schools those it is about, by name, at least one
 */
public record PlannedEvent(LocalDate day, Kind kind, Indicator indicator, List<MySchool> schools) {

    /** What happens, on one day in this order. */
    public enum Kind {
        /** New figures go online by themselves; this day is fixed. */
        GOES_ONLINE,
        /** The school's own answer should be there. */
        DUE,
        /** New figures are expected from their source. */
        ARRIVES,
        /** The text of the school guide should be ready for the council. */
        GUIDE_DRAFT,
        GUIDE_CONSENT,
        GUIDE_ADOPTION,
        GUIDE_DELIVERY,
        GUIDE_HANDING_OUT
    }

    public PlannedEvent {
        schools = List.copyOf(schools);
    }

    /** Whether it is a step of the school guide. */
    public boolean isOfGuide() {
        return kind.name().startsWith("GUIDE_");
    }

    /** What tells it from the other events of the same calendar, the same whenever it is read. */
    public String key() {
        return kind.name().toLowerCase(Locale.ROOT) + "-" + indicator.id() + "-" + day;
    }
}
