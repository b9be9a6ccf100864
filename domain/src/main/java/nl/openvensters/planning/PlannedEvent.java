package nl.openvensters.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.openvensters.indicator.Indicator;
import nl.openvensters.surveyplan.SurveyDue;
import nl.openvensters.worklist.MySchool;

/**
 * Something on the calendar of somebody's schools.
 *
 * @param day the day, or the day around which it is expected
 * @param indicator that it is about; empty when it is something that was agreed after a questionnaire
 * @param survey what was agreed; empty for every other kind
 * @param schools those it is about, by name, at least one
 */
public record PlannedEvent(
        LocalDate day, Kind kind, Optional<Indicator> indicator, Optional<SurveyDue> survey, List<MySchool> schools) {

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
        GUIDE_HANDING_OUT,
        /** Something that was agreed after a questionnaire should be done. */
        AGREED
    }

    public PlannedEvent {
        schools = List.copyOf(schools);
    }

    /** About an indicator. */
    public PlannedEvent(LocalDate day, Kind kind, Indicator indicator, List<MySchool> schools) {
        this(day, kind, Optional.of(indicator), Optional.empty(), schools);
    }

    /** What a school or board agreed. @param due something agreed */
    static PlannedEvent of(SurveyDue due, MySchool place) {
        return new PlannedEvent(due.day(), Kind.AGREED, Optional.empty(), Optional.of(due), List.of(place));
    }

    /** What it is about: an indicator, or what was agreed and by whom it is done. */
    public String name() {
        return indicator.map(Indicator::name).orElseGet(() -> agreed().what() + " (" + agreed().owner() + ")");
    }

    private SurveyDue.Agreed agreed() {
        return survey.flatMap(SurveyDue::agreed).orElseThrow();
    }

    /** Whether it is a step of the school guide. */
    public boolean isOfGuide() {
        return kind.name().startsWith("GUIDE_");
    }

    /** What tells it from the other events of the same calendar, the same whenever it is read. */
    public String key() {
        return kind.name().toLowerCase(Locale.ROOT) + "-"
                + indicator.map(Indicator::id).orElseGet(() -> String.valueOf(agreed().action())) + "-" + day;
    }
}
