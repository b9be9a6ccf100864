package nl.openvensters.publication;

import java.util.Optional;
import nl.openvensters.time.Moment;

/**
 * A publication or withdrawal to be written down; ids are 0 where there is nothing.
 *
 * @param account in whose name
 * @param proposer who proposed it before
 * @param run up to which figures are shown
 * @param words that need a row of their own; else they are those of {@code explanation}
 * @param answer that needs a row of its own; else it is that of {@code ownAnswer}
 * @param edition that it puts online
 * @param withdrawal the reason when it is one; null when it is a publication
 */
record PublicationFact(
        IndicatorFacts about,
        Moment at,
        long account,
        long proposer,
        long run,
        Optional<String> words,
        long explanation,
        Optional<String> answer,
        long ownAnswer,
        int edition,
        String withdrawal) {}
