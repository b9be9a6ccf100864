package nl.openvensters.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.openvensters.account.Action;
import nl.openvensters.account.Actor;
import nl.openvensters.indicator.Catalogue;
import nl.openvensters.school.BoardNumber;
import nl.openvensters.school.PartnershipCode;
import nl.openvensters.school.SubjectCode;
import nl.openvensters.school.SubjectKind;
import nl.openvensters.time.Moment;

/** Where each indicator of a subject stands for somebody who works there, what happened to it, and who may do what. */
@ApplicationScoped
public class IndicatorStates {

    private final IndicatorStateRepository repository;
    private final PlaceRepository places;
    private final OpenedIndicatorRepository opened;
    private final Catalogue catalogue;
    private final Clock clock;

    /** For the container's proxy only. */
    protected IndicatorStates() {
        this(null, null, null, null, null);
    }

    @Inject
    IndicatorStates(
            IndicatorStateRepository repository,
            PlaceRepository places,
            OpenedIndicatorRepository opened,
            Catalogue catalogue,
            Clock clock) {
        this.repository = repository;
        this.places = places;
        this.opened = opened;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** The board that the actor runs, the oldest when there are several; empty when there is none. */
    @Transactional
    public Optional<BoardNumber> ownBoard(Actor actor) {
        return actor.subjects(Action.MANAGE_BOARD).stream().sorted().findFirst().flatMap(places::board);
    }

    /** The partnership at which the actor has a role, the oldest when there are several; empty when there is none. */
    @Transactional
    public Optional<PartnershipCode> ownPartnership(Actor actor) {
        return actor.subjects(SubjectKind.PARTNERSHIP).stream()
                .sorted()
                .findFirst()
                .flatMap(places::partnership);
    }

    /**
     * Every indicator that the page of a subject shows, in the order of the catalogue.
     *
     * @throws nl.openvensters.account.NotAllowed when the subject is none of the actor's business
     * @throws IllegalArgumentException when there is no such subject
     */
    @Transactional
    public List<IndicatorState> states(Actor actor, SubjectCode subject) {
        return repository.states(entered(actor, subject), catalogue);
    }

    /**
     * One indicator of them.
     *
     * @throws nl.openvensters.account.NotAllowed when the subject is none of the actor's business
     * @throws IllegalArgumentException when there is no such subject, or it has no such indicator
     */
    @Transactional
    public OpenedIndicator open(Actor actor, SubjectCode subject, String indicator) {
        return opened.open(subject, catalogue.get(indicator), Moment.of(clock)).before(actor, catalogue);
    }

    /** Whether the actor may do something for a subject; to show a button only to whom it works for. */
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
