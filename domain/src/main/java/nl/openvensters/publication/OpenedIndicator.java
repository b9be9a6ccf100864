package nl.openvensters.publication;

import java.util.Optional;
import java.util.Set;
import nl.openvensters.account.Action;
import nl.openvensters.school.Subject;

/**
 * An indicator of a subject as it lies before one person.
 *
 * @param subject whose it is
 * @param draft what to begin or go on with; empty for who may not read drafts, and then so is the rest
 * @param proposal what waits for a second person, or was judged by one
 * @param day the day that was chosen, to come or failed
 * @param fourEyes whether what is published waits for a second person
 * @param allowed what this person may do here
 */
public record OpenedIndicator(
        Subject subject,
        IndicatorState state,
        Optional<OpenedDraft> draft,
        Optional<Proposal> proposal,
        Optional<PlannedPublication> day,
        boolean fourEyes,
        Set<Action> allowed) {

    public boolean allows(Action action) {
        return allowed.contains(action);
    }

    /** Of what this person looks at; 0 when nobody worked on it or it may not be read. */
    public int edition() {
        return draft.map(OpenedDraft::edition).orElse(0);
    }
}
