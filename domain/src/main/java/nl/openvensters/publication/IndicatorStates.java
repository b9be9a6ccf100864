package nl.openvensters.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.openvensters.account.Action;
import nl.openvensters.account.Actor;
import nl.openvensters.indicator.Catalogue;
import nl.openvensters.school.BoardNumber;
import nl.openvensters.school.SubjectCode;
import nl.openvensters.time.Moment;

/** Where each indicator of a subject stands for somebody who works there, what happened to it, and who may do what. */
@ApplicationScoped
public class IndicatorStates {

    private final IndicatorStateRepository repository;
    private final PlaceRepository places;
    private final PublicationRepository publications;
    private final PendingRepository pending;
    private final Catalogue catalogue;
    private final Clock clock;

    /** For the container's proxy only. */
    protected IndicatorStates() {
        this(null, null, null, null, null, null);
    }

    @Inject
    IndicatorStates(
            IndicatorStateRepository repository,
            PlaceRepository places,
            PublicationRepository publications,
            PendingRepository pending,
            Catalogue catalogue,
            Clock clock) {
        this.repository = repository;
        this.places = places;
        this.publications = publications;
        this.pending = pending;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** The board that the actor runs, the oldest when there are several; empty when there is none. */
    @Transactional
    public Optional<BoardNumber> ownBoard(Actor actor) {
        return actor.subjects(Action.MANAGE_BOARD).stream().sorted().findFirst().flatMap(places::board);
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
     * One indicator with all that a page needs to know of it.
     *
     * @throws nl.openvensters.account.NotAllowed when the subject is none of the actor's business
     * @throws IllegalArgumentException when there is no such subject, or it has no such indicator
     */
    @Transactional
    public OpenedIndicator open(Actor actor, SubjectCode subject, String indicator) {
        SubjectPlace place = entered(actor, subject);
        IndicatorState state = repository.states(place, catalogue).stream()
                .filter(each -> each.indicator().id().equals(indicator))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No such indicator: " + indicator));
        Set<Action> allowed = Arrays.stream(Action.values())
                .filter(action -> place.allows(actor, action))
                .collect(Collectors.toUnmodifiableSet());
        if (!allowed.contains(Action.SEE_DRAFT)) {
            return new OpenedIndicator(
                    state, Optional.empty(), Optional.empty(), Optional.empty(), place.fourEyes(), allowed);
        }
        Publication publication = publications.find(place, state.indicator());
        return new OpenedIndicator(
                state,
                Optional.of(OpenedDraft.of(publication)),
                publication.proposal() == null ? Optional.empty() : pending.proposal(place.id(), indicator),
                publication.day().flatMap(day -> pending.planned(place.id(), indicator)),
                place.fourEyes(),
                allowed);
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
