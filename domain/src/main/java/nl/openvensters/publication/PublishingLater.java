package nl.openvensters.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.openvensters.account.Action;
import nl.openvensters.account.Actor;
import nl.openvensters.indicator.Catalogue;
import nl.openvensters.publication.Publishing.Outcome;
import nl.openvensters.publication.PublishingRefused.Why;
import nl.openvensters.school.SubjectCode;
import nl.openvensters.time.Moment;

/** Chooses the day on which a draft goes online; {@link DuePublications} puts it there. */
@ApplicationScoped
public class PublishingLater {

    private final PlaceRepository places;
    private final PublicationRepository publications;
    private final PendingRepository pending;
    private final Catalogue catalogue;
    private final Clock clock;

    /** For the container's proxy only. */
    protected PublishingLater() {
        this(null, null, null, null, null);
    }

    @Inject
    PublishingLater(
            PlaceRepository places,
            PublicationRepository publications,
            PendingRepository pending,
            Catalogue catalogue,
            Clock clock) {
        this.places = places;
        this.publications = publications;
        this.pending = pending;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /**
     * Chooses a day for the draft that the person saw, instead of any day chosen before. A later change of the draft
     * undoes it. Where the board wants four eyes, it is proposed too: approved in time, it goes online on the day.
     *
     * @param edition that the person saw
     * @param on a Dutch day, from tomorrow up to a year from now
     * @return {@code PLANNED}, or {@code PROPOSED} when it needs approval
     * @throws nl.openvensters.account.NotAllowed when the actor may not publish for the subject
     * @throws DraftClash when the draft is another one by now
     * @throws PublishingRefused when the day is not to come, or there is nothing to publish
     */
    @Transactional
    public Outcome plan(Actor actor, SubjectCode subject, String indicator, int edition, LocalDate on) {
        Moment now = Moment.of(clock);
        SubjectPlace place = places.place(subject, now);
        place.require(actor, Action.PUBLISH);
        if (!on.isAfter(now.day()) || on.isAfter(now.day().plusYears(1))) {
            throw new PublishingRefused(Why.NOT_A_DAY_TO_COME);
        }
        Publication publication = publications.lock(place, catalogue.get(indicator));
        Outcome outcome = publication.plan(edition, on, actor.account(), now);
        publications.save(publication);
        return outcome;
    }

    /**
     * Lets go of the chosen day, or of the notice that it failed; the draft stays. An approval held for that day only.
     *
     * @throws nl.openvensters.account.NotAllowed when the actor may not publish for the subject
     */
    @Transactional
    public void cancel(Actor actor, SubjectCode subject, String indicator) {
        SubjectPlace place = places.place(subject, Moment.of(clock));
        place.require(actor, Action.PUBLISH);
        Publication publication = publications.lock(place, catalogue.get(indicator));
        publication.cancel(actor.account());
        publications.save(publication);
    }

    /**
     * The day that was chosen for an indicator, to come or failed.
     *
     * @throws nl.openvensters.account.NotAllowed when the actor may not read drafts of the subject
     */
    @Transactional
    public Optional<PlannedPublication> find(Actor actor, SubjectCode subject, String indicator) {
        SubjectPlace place = places.place(subject, Moment.of(clock));
        place.require(actor, Action.SEE_DRAFT);
        return pending.planned(place.id(), indicator);
    }

    /** What did not go online at the schools for which the actor publishes, for the work list; the oldest first. */
    @Transactional
    public List<PlannedPublication> failures(Actor actor) {
        return pending.failed(actor.subjects(Action.PUBLISH), Moment.of(clock).day()).stream()
                .filter(plan -> SubjectPlace.isUpTo(actor, plan.subject()))
                .toList();
    }
}
