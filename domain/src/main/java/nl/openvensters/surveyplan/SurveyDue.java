package nl.openvensters.surveyplan;

import java.time.LocalDate;

/**
 * A questionnaire of a school that asks for something: it ends within a week and too few answered, or its result is ready
 * and nothing was done with it.
 *
 * @param round its number
 * @param list code of the questionnaire
 * @param ready whether it was closed
 * @param day the last day of one that runs; the day on which the other was closed
 */
public record SurveyDue(long round, String list, boolean ready, LocalDate day, int answered, int invited) {

    /** How many days before its end a questionnaire that too few answered is told of. */
    public static final int DAYS_BEFORE = 7;

    /** How many days a result stands as ready. */
    public static final int DAYS_AFTER = 14;

    /** Whether there is something to do. */
    public boolean isDue(SampleSize enough) {
        return ready || answered < enough.of(invited);
    }
}
