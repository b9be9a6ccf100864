package nl.openvensters.surveyplan;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A questionnaire that asks for something: it ends within a week and too few answered, its result is ready and nothing was
 * done with it, or what was agreed after it is to be done.
 *
 * @param round its number
 * @param list code of the questionnaire
 * @param ready whether it was closed
 * @param day the last day of one that runs; the day on which the other was closed; of something agreed the day by which it
 *     is done
 * @param agreed what is to be done; empty of the questionnaire itself
 */
public record SurveyDue(
        long round, String list, boolean ready, LocalDate day, int answered, int invited, Optional<Agreed> agreed) {

    /** How many days before its end a questionnaire that too few answered is told of. */
    public static final int DAYS_BEFORE = 7;

    /** How many days a result stands as ready. */
    public static final int DAYS_AFTER = 14;

    /** How many days before its day something that was agreed is told of. */
    private static final int DAYS_BEFORE_AGREED = 14;

    /**
     * What was agreed after a questionnaire and is not done yet.
     *
     * @param action its number
     * @param owner who does it, as the school calls them
     */
    public record Agreed(long action, String what, String owner) {}

    /** Whether there is something to do: of something agreed always, however far away its day is. */
    public boolean isDue(SampleSize enough) {
        return ready || answered < enough.of(invited);
    }

    /** Whether it belongs among what waits: something agreed from a fortnight before its day until it is done. */
    public boolean isNear(LocalDate today) {
        return agreed.isEmpty() || !day.isAfter(today.plusDays(DAYS_BEFORE_AGREED));
    }

    /** Whether something agreed is past its day. */
    public boolean isLate(LocalDate today) {
        return agreed.isPresent() && day.isBefore(today);
    }
}
