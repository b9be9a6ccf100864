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
import nl.openvensters.history.Deed;
import nl.openvensters.indicator.Catalogue;
import nl.openvensters.publication.Publishing.Outcome;
import nl.openvensters.publication.PublishingRefused.Why;
import nl.openvensters.school.SchoolCode;

/** Chooses the day on which a draft goes online; {@link DuePublications} puts it there. */
@ApplicationScoped
public class PublishingLater {

    private final PublishingRepository repository;
    private final ProposalRepository proposals;
    private final PlanRepository plans;
    private final PuttingOnline online;
    private final Pending pending;
    private final Catalogue catalogue;
    private final Clock clock;

    /** For the container's proxy only. */
    protected PublishingLater() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    PublishingLater(
            PublishingRepository repository,
            ProposalRepository proposals,
            PlanRepository plans,
            PuttingOnline online,
            Pending pending,
            Catalogue catalogue,
            Clock clock) {
        this.repository = repository;
        this.proposals = proposals;
        this.plans = plans;
        this.online = online;
        this.pending = pending;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /**
     * Chooses a day for the draft that the person saw, instead of any day chosen before. A later change of the draft
     * undoes it. Where the board wants four eyes, it is proposed too: approved in time, it goes online on the day.
     *
     * @param version the version of the draft that the person saw; 0 when there was none
     * @param on a Dutch day, from tomorrow up to a year from now
     * @return {@code PLANNED}, or {@code PROPOSED} when it needs approval
     * @throws nl.openvensters.account.NotAllowed when the actor may not publish for the school
     * @throws DraftClash when the draft is another one by now
     * @throws PublishingRefused when the day is not to come, or there is nothing to publish
     */
    @Transactional
    public Outcome plan(Actor actor, SchoolCode school, String indicator, int version, LocalDate on) {
        Moment now = Moment.of(clock);
        SchoolPlace place = repository.place(school, now);
        actor.require(Action.PUBLISH, place.place());
        if (!on.isAfter(now.day()) || on.isAfter(now.day().plusYears(1))) {
            throw new PublishingRefused(Why.NOT_A_DAY_TO_COME);
        }
        repository.lock(place.id());
        PuttingOnline.Matter matter = online.look(place, catalogue.get(indicator));
        if (matter.version() != version) {
            throw matter.clash(Optional.empty());
        }
        online.obstacle(matter).ifPresent(refused -> {
            throw refused;
        });
        plans.plan(place.id(), indicator, version, on, actor.account(), now);
        pending.tell(Deed.SCHEDULED, place.id(), indicator, actor.account(), on.toString());
        if (!proposals.fourEyes(place.board())) {
            return Outcome.PLANNED;
        }
        pending.propose(place.id(), indicator, version, actor.account(), now);
        return Outcome.PROPOSED;
    }

    /**
     * Lets go of the chosen day, or of the notice that it failed; the draft stays. An approval held for that day only.
     *
     * @throws nl.openvensters.account.NotAllowed when the actor may not publish for the school
     */
    @Transactional
    public void cancel(Actor actor, SchoolCode school, String indicator) {
        SchoolPlace place = repository.place(school, Moment.of(clock));
        actor.require(Action.PUBLISH, place.place());
        repository.lock(place.id());
        Optional<PlannedPublication> plan = plans.find(place.id(), indicator);
        plans.remove(place.id(), indicator);
        if (proposals.removeApproved(place.id(), indicator)) {
            pending.tell(Deed.PROPOSAL_WITHDRAWN, place.id(), indicator, actor.account(), "");
        }
        plan.filter(PlannedPublication::isComing)
                .ifPresent(gone -> pending.tell(
                        Deed.SCHEDULE_CANCELLED,
                        place.id(),
                        indicator,
                        actor.account(),
                        gone.on().toString()));
    }

    /**
     * The day that was chosen for an indicator, to come or failed.
     *
     * @throws nl.openvensters.account.NotAllowed when the actor may not read drafts of the school
     */
    @Transactional
    public Optional<PlannedPublication> find(Actor actor, SchoolCode school, String indicator) {
        SchoolPlace place = repository.place(school, Moment.of(clock));
        actor.require(Action.SEE_DRAFT, place.place());
        return plans.find(place.id(), indicator);
    }

    /** What did not go online at the schools for which the actor publishes, for the work list; the oldest first. */
    @Transactional
    public List<PlannedPublication> failures(Actor actor) {
        return plans.failed(actor.subjects(Action.PUBLISH), Moment.of(clock).day());
    }
}
