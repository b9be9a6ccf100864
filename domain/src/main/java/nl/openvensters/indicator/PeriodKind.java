package nl.openvensters.indicator;

/** The kinds of period that a figure can describe. */
public enum PeriodKind {
    /** The situation on one day, for example 1 October. */
    REFERENCE_DATE,
    SCHOOL_YEAR,
    /** Several school years together. */
    SCHOOL_YEARS,
    CALENDAR_YEAR,
    /** The day on which the inspectorate judged. */
    JUDGEMENT_DATE
}
