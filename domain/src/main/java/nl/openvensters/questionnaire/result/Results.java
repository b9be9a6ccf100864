package nl.openvensters.questionnaire.result;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.openvensters.account.Actor;
import nl.openvensters.figure.SmallNumbers;
import nl.openvensters.questionnaire.Questionnaire;
import nl.openvensters.questionnaire.result.NormRepository.Norm;
import nl.openvensters.questionnaire.result.ResultRepository.Earlier;
import nl.openvensters.questionnaire.round.HeldRound;
import nl.openvensters.questionnaire.round.Round;
import nl.openvensters.questionnaire.round.RoundRepository;
import nl.openvensters.time.Moment;

/** What a closed round tells to who may see it. */
@ApplicationScoped
public class Results {

    private static final int PARTS = 3;

    private final RoundRepository rounds;
    private final ResultRepository results;
    private final NormRepository norms;
    private final Clock clock;

    /** For the container's proxy only. */
    protected Results() {
        this(null, null, null, null);
    }

    @Inject
    public Results(RoundRepository rounds, ResultRepository results, NormRepository norms, Clock clock) {
        this.rounds = rounds;
        this.results = results;
        this.norms = norms;
        this.clock = clock;
    }

    /**
     * Of one round.
     *
     * @throws nl.openvensters.account.NotAllowed when the actor may not see it
     * @throws IllegalArgumentException when there is no such round, or it is not closed: while it runs nobody sees anything
     */
    @Transactional
    public RoundResult of(Actor actor, long id) {
        HeldRound round = closed(actor, id);
        Questionnaire list = round.questionnaire();
        List<Earlier> earlier =
                results.earlier(round.subject(), list.code(), round.schoolYear(), list.isScan()).stream()
                        .limit(PARTS)
                        .toList();
        List<ResultRow> rows = results.rows(id);
        boolean many = rows.stream().anyMatch(row -> row.hidden().isEmpty());
        Map<String, Norm> country = norms(round, false);
        Map<String, Norm> alike = new HashMap<>(norms(round, true));
        // Their difference would be about the few schools that are in one of both.
        alike.keySet()
                .removeIf(item -> country.containsKey(item)
                        && country.get(item).schools() - alike.get(item).schools() < SmallNumbers.LEAST_COUNT);
        return new RoundResult(
                round, rows, earlier, alike, country, many && round.isRunBy(actor) ? results.words(id) : Map.of());
    }

    /**
     * The round alone, for who may see its results; nothing of them is read.
     *
     * @throws nl.openvensters.account.NotAllowed when the actor may not see them
     * @throws IllegalArgumentException when there is no such round, or it is not closed
     */
    @Transactional
    public HeldRound closed(Actor actor, long id) {
        HeldRound round = rounds.find(id, Moment.of(clock).day())
                .orElseThrow(() -> new IllegalArgumentException("No round " + id));
        round.requireResults(actor);
        if (round.state() != Round.State.CLOSED) {
            throw new IllegalArgumentException("Round " + id + " is not closed");
        }
        return round;
    }

    /** None of boards, and none of what is nobody's business but the school's own: a scan. */
    private Map<String, Norm> norms(HeldRound round, boolean alike) {
        Questionnaire list = round.questionnaire();
        return list.isScan() || round.isOfBoard()
                ? Map.of()
                : norms.norms(round.subject(), list.code(), list.trend(), round.schoolYear(), alike);
    }
}
