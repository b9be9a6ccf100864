package nl.openvensters.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import nl.openvensters.account.Action;
import nl.openvensters.account.Actor;
import nl.openvensters.indicator.Catalogue;

/** The sheet of all schools of somebody: two queries, however many schools there are. */
@ApplicationScoped
public class Sheets {

    private static final ZoneId DUTCH = ZoneId.of("Europe/Amsterdam");

    private final SheetRepository repository;
    private final Catalogue catalogue;
    private final Clock clock;

    /** For the container's proxy only. */
    protected Sheets() {
        this(null, null, null);
    }

    @Inject
    Sheets(SheetRepository repository, Catalogue catalogue, Clock clock) {
        this.repository = repository;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** The schools at which the actor has a role, by name; without any for who has none, as the sector monitor. */
    @Transactional
    public Sheet of(Actor actor) {
        return read(actor, actor.subjects());
    }

    /** The sheet of one school, which is empty when it is none of the actor's schools. */
    @Transactional
    public Sheet of(Actor actor, long school) {
        return read(actor, Set.of(school));
    }

    private Sheet read(Actor actor, Set<Long> subjects) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), DUTCH);
        List<MySchool> schools = subjects.isEmpty()
                ? List.of()
                : repository.schools(subjects, today).stream()
                        .filter(school -> actor.may(Action.SEE_DRAFT, school.place()))
                        .toList();
        return new Sheet(today, schools, schools.isEmpty() ? List.of() : repository.cells(schools, catalogue, today));
    }
}
