package nl.openvensters.importing.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.openvensters.account.Action;
import nl.openvensters.account.Actor;
import nl.openvensters.account.NotAllowed;
import nl.openvensters.account.Place;
import nl.openvensters.history.EventKind;
import nl.openvensters.history.Fact;
import nl.openvensters.history.HistoryRepository;
import nl.openvensters.school.SchoolCode;

/**
 * Where a person says which school a key of the inspectorate stands for, when the rule cannot tell safely. A decision
 * counts from the next import of the inspectorate's files, and a later decision replaces it; the history keeps all.
 */
@ApplicationScoped
public class KeyDecisions {

    private final InspectorateKeyRepository keys;
    private final HistoryRepository history;
    private final Clock clock;

    /** For the container's proxy. */
    protected KeyDecisions() {
        this(null, null, null);
    }

    @Inject
    public KeyDecisions(InspectorateKeyRepository keys, HistoryRepository history, Clock clock) {
        this.keys = keys;
        this.history = history;
        this.clock = clock;
    }

    /**
     * The keys that wait, in order.
     *
     * @throws NotAllowed unless the actor administers the platform
     */
    public List<WaitingKey> waiting(Actor actor) {
        actor.require(Action.ADMINISTER, Place.PLATFORM);
        return keys.waiting();
    }

    /**
     * The key stands for this school.
     *
     * @param actor whose name is kept with the decision
     * @throws IllegalArgumentException when it is no key, the register does not know the school, or the school is of
     *     another institution
     * @throws NotAllowed unless the actor administers the platform
     */
    @Transactional
    public void decide(Actor actor, String key, SchoolCode school) {
        actor.require(Action.ADMINISTER, Place.PLATFORM);
        if (!InspectorateSchools.isKey(key)
                || !key.startsWith(school.institution().value() + "|")) {
            throw new IllegalArgumentException(key + " is no key of the institution of " + school);
        }
        long id = keys.idOf(school).orElseThrow(() -> new IllegalArgumentException("No school " + school));
        String before = keys.decided(key).orElse(null);
        keys.keep(key, Optional.of(id), actor.name(), clock.instant());
        history.append(Fact.of(EventKind.KEY_DECIDED, actor.account(), id, key).changing(before, school.value()));
    }

    /**
     * The key stands for no school that the register has: its rows are left out from now on.
     *
     * @throws IllegalArgumentException when it is no key
     * @throws NotAllowed unless the actor administers the platform
     */
    @Transactional
    public void decideNoSchool(Actor actor, String key) {
        actor.require(Action.ADMINISTER, Place.PLATFORM);
        if (!InspectorateSchools.isKey(key)) {
            throw new IllegalArgumentException("No key of the inspectorate: " + key);
        }
        String before = keys.decided(key).orElse(null);
        keys.keep(key, Optional.empty(), actor.name(), clock.instant());
        history.append(Fact.of(EventKind.KEY_DECIDED, actor.account(), 0, key).changing(before, null));
    }
}
