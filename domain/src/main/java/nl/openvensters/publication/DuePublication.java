package nl.openvensters.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import nl.openvensters.account.Accounts;
import nl.openvensters.account.Action;
import nl.openvensters.account.Actor;
import nl.openvensters.history.Deed;
import nl.openvensters.indicator.Catalogue;
import nl.openvensters.publication.PlannedPublication.Failure;
import nl.openvensters.publication.Publishing.Outcome;
import nl.openvensters.publication.PublishingRefused.Why;

/** Puts one draft online of which the day has come, by the roles and the rules of that day. */
@ApplicationScoped
class DuePublication {

    private final PublishingRepository repository;
    private final ProposalRepository proposals;
    private final PlanRepository plans;
    private final PuttingOnline online;
    private final Pending pending;
    private final Accounts accounts;
    private final Catalogue catalogue;

    /** For the container's proxy only. */
    protected DuePublication() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    DuePublication(
            PublishingRepository repository,
            ProposalRepository proposals,
            PlanRepository plans,
            PuttingOnline online,
            Pending pending,
            Accounts accounts,
            Catalogue catalogue) {
        this.repository = repository;
        this.proposals = proposals;
        this.plans = plans;
        this.online = online;
        this.pending = pending;
        this.accounts = accounts;
        this.catalogue = catalogue;
    }

    /** @return whether it went online */
    @Transactional
    boolean publish(PlanRepository.Due due, Moment now) {
        SchoolPlace place = repository.place(due.school(), now);
        repository.lock(place.id());
        boolean stillDue = plans.find(place.id(), due.indicator())
                .filter(plan -> plan.version() == due.version() && !plan.on().isAfter(now.day()))
                .filter(plan -> plan.isComing() || plan.failure().get() == Failure.FAULT)
                .isPresent();
        if (!stillDue) {
            return false;
        }
        PuttingOnline.Matter matter = online.look(place, catalogue.get(due.indicator()));
        if (matter.version() != due.version()) {
            return fail(place, due, Failure.CHANGED, now);
        }
        Optional<PublishingRefused> obstacle = online.obstacle(matter);
        if (obstacle.isPresent()) {
            boolean faulty = obstacle.get().why() == Why.FAULTY_ANSWER;
            return fail(place, due, faulty ? Failure.FAULTY_ANSWER : Failure.NOTHING_TO_PUBLISH, now);
        }
        if (!may(due.planner(), Action.PUBLISH, place)) {
            return fail(place, due, Failure.NOT_ALLOWED, now);
        }
        return proposals.fourEyes(place.board())
                ? publishApproved(place, due, matter, now)
                : online.put(matter, due.planner(), 0, now) == Outcome.PUBLISHED;
    }

    private boolean publishApproved(
            SchoolPlace place, PlanRepository.Due due, PuttingOnline.Matter matter, Moment now) {
        Optional<Proposal> approved = proposals
                .find(place.id(), due.indicator())
                .filter(there -> there.isApproved(due.version()))
                .filter(there -> may(there.judge(), Action.APPROVE, place));
        if (approved.isEmpty()) {
            proposals.removeUnlessReturned(place.id(), due.indicator());
            pending.propose(place.id(), due.indicator(), due.version(), due.planner(), now);
            return fail(place, due, Failure.NEEDS_APPROVAL, now);
        }
        return online.put(matter, approved.get().judge(), approved.get().by().account(), now) == Outcome.PUBLISHED;
    }

    private boolean may(long account, Action action, SchoolPlace place) {
        return accounts.actor(account)
                .filter((Actor actor) -> actor.may(action, place.place()))
                .isPresent();
    }

    private boolean fail(SchoolPlace place, PlanRepository.Due due, Failure failure, Moment now) {
        if (plans.fail(place.id(), due.indicator(), failure, now)) {
            pending.tell(Deed.SCHEDULE_FAILED, place.id(), due.indicator(), 0, failure.name());
        }
        return false;
    }

    /** Notes that something broke, after the transaction in which it did. */
    @Transactional
    void broke(PlanRepository.Due due, Moment now) {
        plans.fail(repository.place(due.school(), now).id(), due.indicator(), Failure.FAULT, now);
    }
}
