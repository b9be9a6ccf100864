package nl.openvensters.importing.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.openvensters.school.SchoolCode;

/**
 * Where a person says which school a key of the inspectorate stands for, when the rule cannot tell safely. A decision
 * counts from the next import of the inspectorate's files, and a later decision replaces it.
 */
@ApplicationScoped
public class InspectorateKeys {

    private final InspectorateKeyRepository keys;
    private final Clock clock;

    /** For the container's proxy. */
    protected InspectorateKeys() {
        this(null, null);
    }

    @Inject
    public InspectorateKeys(InspectorateKeyRepository keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    /** The keys that wait, in order. */
    public List<WaitingKey> waiting() {
        return keys.waiting();
    }

    /**
     * The key stands for this school.
     *
     * @param who the name of the person, for the record
     * @throws IllegalArgumentException when it is no key, the register does not know the school, or the school is of
     *     another institution
     */
    @Transactional
    public void decide(String key, SchoolCode school, String who) {
        if (!InspectorateSchools.isKey(key)
                || !key.startsWith(school.institution().value() + "|")) {
            throw new IllegalArgumentException(key + " is no key of the institution of " + school);
        }
        long id = keys.idOf(school).orElseThrow(() -> new IllegalArgumentException("No school " + school));
        keys.keep(key, Optional.of(id), who, clock.instant());
    }

    /**
     * The key stands for no school that the register has: its rows are left out from now on.
     *
     * @throws IllegalArgumentException when it is no key
     */
    @Transactional
    public void decideNoSchool(String key, String who) {
        if (!InspectorateSchools.isKey(key)) {
            throw new IllegalArgumentException("No key of the inspectorate: " + key);
        }
        keys.keep(key, Optional.empty(), who, clock.instant());
    }
}
