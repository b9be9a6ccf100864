package nl.openvensters.importing.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import nl.openvensters.account.Action;
import nl.openvensters.account.Actor;
import nl.openvensters.account.Place;
import nl.openvensters.history.HistoryRepository;

/**
 * Takes the last import back, as if it had not been: the figures that it brought go, those that it superseded count
 * again, schools, boards and areas are as they were before it, and what follows is computed anew. In one transaction, so
 * never half.
 */
@ApplicationScoped
public class ImportUndo {

    private final ImportDatabase database;
    private final HistoryRepository history;
    private final Clock clock;

    /** For the container's proxy only. */
    protected ImportUndo() {
        this(null, null, null);
    }

    @Inject
    public ImportUndo(ImportDatabase database, HistoryRepository history, Clock clock) {
        this.database = database;
        this.history = history;
        this.clock = clock;
    }

    /**
     * The run that may be offered to be undone: the newest that was taken in.
     *
     * @throws nl.openvensters.account.NotAllowed unless the actor administers the platform
     */
    public Optional<Long> last(Actor actor) {
        actor.require(Action.ADMINISTER, Place.PLATFORM);
        try (var repository = ImportUndoRepository.open(database.source())) {
            return repository.last();
        }
    }

    /**
     * Why a run cannot be undone now.
     *
     * @return empty when it can
     * @throws nl.openvensters.account.NotAllowed unless the actor administers the platform
     */
    public Optional<UndoRefused> objection(Actor actor, long run) {
        actor.require(Action.ADMINISTER, Place.PLATFORM);
        try (var repository = ImportUndoRepository.open(database.source())) {
            return repository.objection(run);
        }
    }

    /**
     * Undoes a run.
     *
     * @throws UndoRefused when it cannot be undone; nothing is changed then
     * @throws nl.openvensters.account.NotAllowed unless the actor administers the platform
     */
    public void undo(Actor actor, long run) {
        actor.require(Action.ADMINISTER, Place.PLATFORM);
        try (var repository = ImportUndoRepository.open(database.source())) {
            if (!repository.lock()) {
                throw new UndoRefused(UndoRefused.Why.BUSY);
            }
            repository.objection(run).ifPresent(objection -> {
                throw objection;
            });
            repository.undo(run, actor.account(), history, clock);
        }
    }
}
