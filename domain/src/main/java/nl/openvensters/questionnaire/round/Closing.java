package nl.openvensters.questionnaire.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import nl.openvensters.account.Actor;
import nl.openvensters.history.EventKind;
import nl.openvensters.history.Fact;
import nl.openvensters.history.HistoryRepository;
import nl.openvensters.time.Moment;

/** Ends rounds: once, by who runs them or when the last day is over. Sums are made in the same transaction. */
@ApplicationScoped
public class Closing {

    private final Rounds rounds;
    private final RoundRepository repository;
    private final CodeRepository codes;
    private final HistoryRepository history;
    private final Consumer<Closed> listener;
    private final Clock clock;

    /** For the container's proxy only. */
    protected Closing() {
        this.rounds = null;
        this.repository = null;
        this.codes = null;
        this.history = null;
        this.listener = null;
        this.clock = null;
    }

    @Inject
    Closing(
            Rounds rounds,
            RoundRepository repository,
            CodeRepository codes,
            HistoryRepository history,
            Event<Closed> event,
            Clock clock) {
        this(rounds, repository, codes, history, event::fire, clock);
    }

    /** @param listener makes the sums */
    public Closing(
            Rounds rounds,
            RoundRepository repository,
            CodeRepository codes,
            HistoryRepository history,
            Consumer<Closed> listener,
            Clock clock) {
        this.rounds = rounds;
        this.repository = repository;
        this.codes = codes;
        this.history = history;
        this.listener = listener;
        this.clock = clock;
    }

    /**
     * @throws nl.openvensters.account.NotAllowed unless the actor runs the school or board
     * @throws RoundRefused when it is over
     */
    @Transactional
    public void close(Actor actor, long id) {
        rounds.running(actor, id);
        end(id, actor.account());
    }

    /** For the clock: those of which the last day is over. @return which */
    @Transactional
    public List<Long> due() {
        return repository.due(today());
    }

    /** For the clock: one of them, in a transaction of its own. */
    @Transactional
    public void closeDue(long id) {
        if (repository.find(id, today()).filter(HeldRound::isOpen).isPresent()) {
            end(id, 0);
        }
    }

    /** Waits for answers that are being sent: they hold the row while they are written. */
    private void end(long id, long account) {
        repository.hold(id).orElseThrow().close(today());
        repository.flush();
        HeldRound round = repository.find(id, today()).orElseThrow();
        listener.accept(new Closed(round));
        codes.clear(id);
        history.append(Fact.of(
                EventKind.SURVEY_CLOSED,
                account,
                round.subject(),
                round.questionnaire().code()));
    }

    private LocalDate today() {
        return Moment.of(clock).day();
    }
}
