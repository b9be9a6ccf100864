package nl.openvensters.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.openvensters.account.Action;
import nl.openvensters.account.Actor;
import nl.openvensters.indicator.Catalogue;
import nl.openvensters.school.SchoolCode;

/** What lies on the desk of somebody who works for schools: the schools, what waits, and where each indicator stands. */
@ApplicationScoped
public class Desk {

    private final DeskRepository repository;
    private final PublishingRepository schools;
    private final Catalogue catalogue;
    private final Clock clock;

    /** For the container's proxy only. */
    protected Desk() {
        this(null, null, null, null);
    }

    @Inject
    Desk(DeskRepository repository, PublishingRepository schools, Catalogue catalogue, Clock clock) {
        this.repository = repository;
        this.schools = schools;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** The schools at which the actor has a role, itself or through the board, by name. */
    @Transactional
    public List<SchoolStanding> schools(Actor actor) {
        return actor.subjects().isEmpty() ? List.of() : repository.schools(actor.subjects(), today());
    }

    /** What goes online by itself at those schools, the soonest first, at most 30. */
    @Transactional
    public List<WaitingFigure> waiting(Actor actor) {
        return actor.subjects().isEmpty() ? List.of() : repository.waiting(actor.subjects(), today());
    }

    /** The texts that were begun at those schools, the newest first, at most 30. */
    @Transactional
    public List<OpenDraft> drafts(Actor actor) {
        return actor.subjects().isEmpty() ? List.of() : repository.drafts(actor.subjects(), today());
    }

    /**
     * Every indicator of a school in the order of the catalogue.
     *
     * @throws nl.openvensters.account.NotAllowed when the school is none of the actor's business
     * @throws IllegalArgumentException when there is no such school
     */
    @Transactional
    public List<IndicatorState> states(Actor actor, SchoolCode school) {
        return repository.states(entered(actor, school), catalogue);
    }

    /** What happened to one indicator, the newest first. */
    @Transactional
    public List<PastPublication> history(Actor actor, SchoolCode school, String indicator) {
        return repository.history(entered(actor, school).id(), indicator);
    }

    /** Whether the actor may do something for a school; to show a button only to whom it works for. */
    @Transactional
    public boolean may(Actor actor, Action action, SchoolCode school) {
        return actor.may(action, schools.place(school, Moment.of(clock)).place());
    }

    private SchoolPlace entered(Actor actor, SchoolCode school) {
        SchoolPlace place = schools.place(school, Moment.of(clock));
        actor.require(Action.SEE_FIGURES, place.place());
        return place;
    }

    private LocalDate today() {
        return Moment.of(clock).day();
    }
}
