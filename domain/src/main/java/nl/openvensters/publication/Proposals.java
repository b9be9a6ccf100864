package nl.openvensters.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.openvensters.account.Action;
import nl.openvensters.account.Actor;
import nl.openvensters.history.Deed;
import nl.openvensters.history.Fact;
import nl.openvensters.history.HistoryRepository;
import nl.openvensters.indicator.Catalogue;
import nl.openvensters.publication.Proposal.State;
import nl.openvensters.publication.Publishing.Outcome;
import nl.openvensters.publication.PublishingRefused.Why;
import nl.openvensters.school.SchoolCode;

/** The second pair of eyes: approving what another proposed by {@link Publishing}, or sending it back. */
@ApplicationScoped
public class Proposals {

    private static final int LONGEST_REMARK = 1000;

    private final PublishingRepository repository;
    private final ProposalRepository proposals;
    private final PlanRepository plans;
    private final PuttingOnline online;
    private final HistoryRepository history;
    private final Catalogue catalogue;
    private final Clock clock;

    /** For the container's proxy only. */
    protected Proposals() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    Proposals(
            PublishingRepository repository,
            ProposalRepository proposals,
            PlanRepository plans,
            PuttingOnline online,
            HistoryRepository history,
            Catalogue catalogue,
            Clock clock) {
        this.repository = repository;
        this.proposals = proposals;
        this.plans = plans;
        this.online = online;
        this.history = history;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** What waits at the schools where the actor may approve, but did not propose it; the oldest first. */
    @Transactional
    public List<Proposal> waitingFor(Actor actor) {
        return proposals
                .at(
                        actor.subjects(Action.APPROVE),
                        State.WAITING,
                        Moment.of(clock).day())
                .stream()
                .filter(proposal -> proposal.by().account() != actor.account())
                .toList();
    }

    /** What came back at the schools for which the actor writes; the oldest first. */
    @Transactional
    public List<Proposal> returnedTo(Actor actor) {
        return proposals.at(
                actor.subjects(Action.EDIT_DRAFT),
                State.RETURNED,
                Moment.of(clock).day());
    }

    /**
     * What was proposed of an indicator.
     *
     * @throws nl.openvensters.account.NotAllowed when the actor may not read drafts of the school
     */
    @Transactional
    public Optional<Proposal> find(Actor actor, SchoolCode school, String indicator) {
        SchoolPlace place = repository.place(school, Moment.of(clock));
        actor.require(Action.SEE_DRAFT, place.place());
        return proposals.find(place.id(), indicator);
    }

    /** Whether what is published for a school waits for a second person. */
    @Transactional
    public boolean areNeeded(Actor actor, SchoolCode school) {
        SchoolPlace place = repository.place(school, Moment.of(clock));
        actor.require(Action.SEE_FIGURES, place.place());
        return proposals.fourEyes(place.board());
    }

    /**
     * Puts online what another proposed, in the name of the actor; on the chosen day if there is one to come.
     *
     * @param version what the actor saw; 0 when there was no draft
     * @throws nl.openvensters.account.NotAllowed when the actor may not approve for the school
     * @throws DraftClash when the draft is another one by now
     * @throws PublishingRefused when nothing is proposed, or by the actor, or nothing is left to publish
     */
    @Transactional
    public Outcome approve(Actor actor, SchoolCode school, String indicator, int version) {
        Moment now = Moment.of(clock);
        SchoolPlace place = repository.place(school, now);
        actor.require(Action.APPROVE, place.place());
        repository.lock(place.id());
        PuttingOnline.Matter matter = online.look(place, catalogue.get(indicator));
        if (matter.draft().isEmpty() && version != 0 && matter.latest().draftVersion() == version) {
            return Outcome.UNCHANGED;
        }
        if (matter.version() != version) {
            throw matter.clash(Optional.empty());
        }
        Proposal proposal = judged(actor, place, indicator, version);
        online.obstacle(matter).ifPresent(refused -> {
            throw refused;
        });
        Optional<PlannedPublication> plan = plans.find(place.id(), indicator)
                .filter(day -> day.isComing() && day.on().isAfter(now.day()));
        if (plan.isEmpty()) {
            return online.put(matter, actor.account(), proposal.by().account(), now);
        }
        proposals.approve(place.id(), indicator, actor.account(), now);
        history.append(Fact.of(
                        Deed.APPROVED,
                        actor.account(),
                        place.id(),
                        plan.get().on().toString())
                .on(indicator));
        return Outcome.PLANNED;
    }

    /**
     * Sends back what another proposed; the draft stays as it is.
     *
     * @param remark plain text for who wrote it, 1000 characters at most
     * @throws nl.openvensters.account.NotAllowed when the actor may not approve for the school
     * @throws PublishingRefused when nothing is proposed, or by the actor, or the remark is blank
     */
    @Transactional
    public void sendBack(Actor actor, SchoolCode school, String indicator, int version, String remark) {
        Moment now = Moment.of(clock);
        SchoolPlace place = repository.place(school, now);
        actor.require(Action.APPROVE, place.place());
        String why = remark == null ? "" : remark.strip();
        if (why.isEmpty()) {
            throw new PublishingRefused(Why.NO_REMARK);
        }
        repository.lock(place.id());
        judged(actor, place, indicator, version);
        String told = why.substring(0, Math.min(why.length(), LONGEST_REMARK));
        proposals.sendBack(place.id(), indicator, told, actor.account(), now);
        history.append(Fact.of(Deed.RETURNED, actor.account(), place.id(), "")
                .on(indicator)
                .changing(null, told));
    }

    private Proposal judged(Actor actor, SchoolPlace place, String indicator, int version) {
        Proposal proposal = proposals
                .find(place.id(), indicator)
                .filter(there -> there.state() == State.WAITING && there.version() == version)
                .orElseThrow(() -> new PublishingRefused(Why.NOT_PROPOSED));
        if (proposal.by().account() == actor.account()) {
            throw new PublishingRefused(Why.OWN_PROPOSAL);
        }
        return proposal;
    }

    /**
     * Takes a proposal back; the draft stays.
     *
     * @throws nl.openvensters.account.NotAllowed when the actor may not publish for the school
     */
    @Transactional
    public void takeBack(Actor actor, SchoolCode school, String indicator) {
        SchoolPlace place = repository.place(school, Moment.of(clock));
        actor.require(Action.PUBLISH, place.place());
        repository.lock(place.id());
        if (proposals.removeUnlessReturned(place.id(), indicator)) {
            history.append(Fact.of(Deed.PROPOSAL_WITHDRAWN, actor.account(), place.id(), "")
                    .on(indicator));
        }
    }
}
