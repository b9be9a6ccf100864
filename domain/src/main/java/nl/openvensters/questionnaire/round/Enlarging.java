package nl.openvensters.questionnaire.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.openvensters.account.Actor;
import nl.openvensters.history.EventKind;
import nl.openvensters.history.Fact;
import nl.openvensters.history.HistoryRepository;
import nl.openvensters.questionnaire.round.RoundRefused.Why;

/**
 * More people in a group than was thought at the start. Never fewer: a group that shrinks to those who answered would say
 * who did. What one more person answers is told with the others, once, at the end.
 */
@ApplicationScoped
public class Enlarging {

    private final Rounds rounds;
    private final RoundRepository repository;
    private final HistoryRepository history;

    /** For the container's proxy only. */
    protected Enlarging() {
        this(null, null, null);
    }

    @Inject
    public Enlarging(Rounds rounds, RoundRepository repository, HistoryRepository history) {
        this.rounds = rounds;
        this.repository = repository;
        this.history = history;
    }

    /**
     * @param people how many are in the group now
     * @throws nl.openvensters.account.NotAllowed unless the actor runs the school or board
     * @throws RoundRefused when it is over, or these are no more than there were, or too many
     */
    @Transactional
    public void enlarge(Actor actor, long id, int number, int people) {
        HeldRound round = rounds.running(actor, id);
        HeldRound.Group group = Rounds.group(round, number);
        if (people <= group.invited() || people > TypedRound.MOST_PEOPLE) {
            throw new RoundRefused(Why.NOT_MORE);
        }
        if (!repository.enlarge(id, number, people)) {
            throw new RoundRefused(Why.NOT_MORE);
        }
        history.append(Fact.of(
                EventKind.SURVEY_ENLARGED,
                actor.account(),
                round.subject(),
                group.name() + ": " + group.invited() + " → " + people));
    }
}
