package nl.openvensters.publication;

import java.util.Optional;
import nl.openvensters.publication.PuttingBack.Outcome;
import nl.openvensters.time.Moment;

/**
 * What the public saw before a publication; ids are 0 where there is nothing.
 *
 * @param run up to which figures are shown again: those of then, and those of which the day has come since
 * @param withdrawal why it was offline then; null when it was online, or never
 * @param never whether nothing was ever decided about it
 * @param due whether the day of figures has come since
 */
record PublicBefore(long run, long explanation, long ownAnswer, String withdrawal, boolean never, boolean due) {

    /** Figures of which the day has come are online without words, whatever was there before. */
    boolean isOnline() {
        return due || withdrawal == null && !never;
    }

    PublicBefore telling(String reason) {
        return isOnline() || !never ? this : new PublicBefore(run, 0, 0, reason, true, false);
    }

    PublicationFact fact(IndicatorFacts about, long account, Moment now) {
        return new PublicationFact(
                about,
                now,
                account,
                0,
                run,
                Optional.empty(),
                explanation,
                Optional.empty(),
                ownAnswer,
                IndicatorFacts.NONE,
                isOnline() ? null : withdrawal);
    }

    Outcome outcome() {
        if (due) {
            return Outcome.FIGURES_STAY;
        }
        return never ? Outcome.OFFLINE : Outcome.BACK;
    }
}
