package nl.openvensters.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.openvensters.history.Deed;
import nl.openvensters.history.Fact;
import nl.openvensters.history.HistoryRepository;
import nl.openvensters.publication.PlannedPublication.Failure;

/** What hangs on one version of a draft: that it was proposed, and the day that was chosen for it. */
@ApplicationScoped
class Pending {

    private final ProposalRepository proposals;
    private final PlanRepository plans;
    private final HistoryRepository history;

    /** For the container's proxy only. */
    protected Pending() {
        this(null, null, null);
    }

    @Inject
    Pending(ProposalRepository proposals, PlanRepository plans, HistoryRepository history) {
        this.proposals = proposals;
        this.plans = plans;
        this.history = history;
    }

    /** The draft is another one now: nobody approves or schedules what he did not see. */
    void draftChanged(long school, String indicator, long account, Moment now) {
        if (proposals.removeUnlessReturned(school, indicator)) {
            tell(Deed.PROPOSAL_WITHDRAWN, school, indicator, account, "");
        }
        if (plans.fail(school, indicator, Failure.CHANGED, now)) {
            tell(Deed.SCHEDULE_FAILED, school, indicator, account, Failure.CHANGED.name());
        }
    }

    /** The draft was thrown away; the history keeps its words. */
    void discarded(long school, String indicator, DraftContent content, long account, Moment now) {
        draftChanged(school, indicator, account, now);
        proposals.remove(school, indicator);
        history.append(
                Fact.of(Deed.DISCARDED, account, school, "").on(indicator).changing(content.encoded(), null));
    }

    /** It is online. */
    void settled(long school, String indicator) {
        proposals.remove(school, indicator);
        plans.remove(school, indicator);
    }

    /** @return whether it was not proposed yet */
    boolean propose(long school, String indicator, int version, long account, Moment now) {
        boolean waits = proposals
                .find(school, indicator)
                .filter(there -> there.version() == version && there.state() != Proposal.State.RETURNED)
                .isPresent();
        if (waits) {
            return false;
        }
        proposals.propose(school, indicator, version, account, now);
        tell(Deed.PROPOSED, school, indicator, account, "");
        return true;
    }

    void tell(Deed what, long school, String indicator, long account, String about) {
        history.append(Fact.of(what, account, school, about).on(indicator));
    }
}
