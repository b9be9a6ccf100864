package nl.openvensters.questionnaire.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.openvensters.account.Actor;
import nl.openvensters.history.EventKind;
import nl.openvensters.history.Fact;
import nl.openvensters.history.HistoryRepository;
import nl.openvensters.questionnaire.action.FollowUpRefused.Why;
import nl.openvensters.questionnaire.action.FollowUpRepository.Delivery;
import nl.openvensters.questionnaire.result.Results;
import nl.openvensters.questionnaire.round.HeldRound;
import nl.openvensters.time.Moment;

/** A school does something with what it found: agrees on actions, ends them, delivers the safety monitor. */
@ApplicationScoped
public class FollowingUp {

    private static final int LONGEST_REMARK = 200;

    private final FollowUpRepository repository;
    private final Results results;
    private final HistoryRepository history;
    private final Clock clock;

    /** For the container's proxy only. */
    protected FollowingUp() {
        this(null, null, null, null);
    }

    @Inject
    public FollowingUp(FollowUpRepository repository, Results results, HistoryRepository history, Clock clock) {
        this.repository = repository;
        this.results = results;
        this.history = history;
        this.clock = clock;
    }

    /** Actions of a round and open ones of before. @throws nl.openvensters.account.NotAllowed when the results are not for the actor */
    @Transactional
    public List<FollowUp> actions(Actor actor, long round) {
        return repository.of(results.closed(actor, round));
    }

    /**
     * Writes down who does what by when.
     *
     * @throws nl.openvensters.account.NotAllowed unless the actor runs the school or board itself
     * @throws FollowUpRefused when something of it is missing
     */
    @Transactional
    public void agree(Actor actor, long id, String what, String owner, LocalDate due) {
        HeldRound round = run(actor, id);
        repository.add(new AgreedAction(round, what, owner, due, actor.account(), today()));
    }

    /** @param outcome what came of it; may be empty. @throws FollowUpRefused when somebody ended it */
    @Transactional
    public void end(Actor actor, long id, long action, String outcome) {
        HeldRound round = run(actor, id);
        repository
                .hold(round.subject(), action)
                .orElseThrow(() -> new FollowUpRefused(Why.DONE))
                .end(outcome, today());
        repository.flush();
    }

    /** When the safety monitor of a round was delivered. */
    @Transactional
    public List<Delivery> deliveries(Actor actor, long round) {
        return repository.deliveries(results.closed(actor, round).id());
    }

    /**
     * Writes down that the safety monitor was given to the inspectorate: there is no way to do that by itself.
     *
     * @throws IllegalArgumentException when the questionnaire is none
     */
    @Transactional
    public void delivered(Actor actor, long id, String remark) {
        HeldRound round = run(actor, id);
        if (!round.questionnaire().isSafetyMonitor()) {
            throw new IllegalArgumentException("Round " + id + " is no safety monitor");
        }
        String said = remark.strip();
        repository.deliver(id, today(), actor.account(), said.substring(0, Math.min(said.length(), LONGEST_REMARK)));
        history.append(Fact.of(EventKind.SURVEY_DELIVERED, actor.account(), round.subject(), String.valueOf(id)));
    }

    private HeldRound run(Actor actor, long id) {
        HeldRound round = results.closed(actor, id);
        round.requireRun(actor);
        return round;
    }

    private LocalDate today() {
        return Moment.of(clock).day();
    }
}
