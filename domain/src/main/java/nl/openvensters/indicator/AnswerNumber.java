package nl.openvensters.indicator;

/** A number that a school supplies with an answer. Measures and cells of the catalogue name which one they hold. */
public enum AnswerNumber {
    /** The mark out of ten of a survey, from 1 to 10. */
    SCORE,
    /** How many answered a survey. */
    RESPONDENTS,
    /** How many pupils the school had at the time of a survey. */
    PUPILS,
    /** How many were asked in a survey. */
    INVITED,
    /** The one amount that is asked for: hours a week or euros a year. */
    AMOUNT,
    /** Hours a week for each subject, and together. */
    HOURS,
    /** Minutes of school for each day, and in a week. */
    MINUTES
}
