package nl.openvensters.indicator;

/** What the numbers of a measure count or scale; decides how they are suppressed and written. */
public enum Unit {
    /** A count of pupils: 1–4 is never shown. */
    PUPILS,
    /** A count of staff. */
    PEOPLE,
    /** A point on a scale of its own, for example a test score or the school weighting. */
    SCORE,
    PERCENT,
    /** An amount of money in whole euros. */
    EURO,
    HOURS,
    MINUTES,
    /** A number of schools. */
    SCHOOLS,
    /** No number, but one of a named set. */
    CATEGORY
}
