package nl.openvensters.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import nl.openvensters.account.Action;
import nl.openvensters.account.Actor;
import nl.openvensters.indicator.Catalogue;
import nl.openvensters.school.SubjectCode;

/** Where each indicator of a school stands for somebody who works there, what happened to it, and who may do what. */
@ApplicationScoped
public class Desk {

    private final DeskRepository repository;
    private final PlaceRepository places;
    private final Catalogue catalogue;
    private final Clock clock;

    /** For the container's proxy only. */
    protected Desk() {
        this(null, null, null, null);
    }

    @Inject
    Desk(DeskRepository repository, PlaceRepository places, Catalogue catalogue, Clock clock) {
        this.repository = repository;
        this.places = places;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /**
     * Every indicator of a school in the order of the catalogue.
     *
     * @throws nl.openvensters.account.NotAllowed when the school is none of the actor's business
     * @throws IllegalArgumentException when there is no such school
     */
    @Transactional
    public List<IndicatorState> states(Actor actor, SubjectCode subject) {
        return repository.states(entered(actor, subject), catalogue);
    }

    /** What happened to one indicator, the newest first. */
    @Transactional
    public List<PastPublication> history(Actor actor, SubjectCode subject, String indicator) {
        return repository.history(entered(actor, subject).id(), indicator);
    }

    /** Whether the actor may do something for a school; to show a button only to whom it works for. */
    @Transactional
    public boolean may(Actor actor, Action action, SubjectCode subject) {
        return places.place(subject, Moment.of(clock)).allows(actor, action);
    }

    private SubjectPlace entered(Actor actor, SubjectCode subject) {
        SubjectPlace place = places.place(subject, Moment.of(clock));
        place.require(actor, Action.SEE_FIGURES);
        return place;
    }
}
