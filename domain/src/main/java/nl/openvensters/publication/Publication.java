package nl.openvensters.publication;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.UnaryOperator;
import nl.openvensters.account.Action;
import nl.openvensters.history.EventKind;
import nl.openvensters.publication.PlannedPublication.Failure;
import nl.openvensters.publication.Proposal.State;
import nl.openvensters.publication.Publishing.Outcome;
import nl.openvensters.publication.PublishingRefused.Why;
import nl.openvensters.time.Moment;

/**
 * An indicator of a subject for who works on it, and what may be done with it. What it makes public becomes a
 * {@link PublicationFact}. Who may is asked before.
 *
 * <p>Its edition is the number of what a writer goes on with: it goes up when that changes, by saving, throwing away,
 * publishing or withdrawing, and never comes back. So it is what a page holds, to hand back when it saves or publishes.
 */
@Entity
@Table(name = "indicator_publication")
class Publication extends Pending {

    @Transient
    private PublicationFact made;

    /** For the container only. */
    protected Publication() {}

    /** One that nobody worked on yet. */
    Publication(PublicationId id) {
        super(id);
    }

    /** What is as it was is not saved again: the same twice is once. What is online is no draft. */
    void write(DraftContent content, int seen, long by, Moment now) {
        if (!facts().what().takesAnswer() && content.answer().isPresent()) {
            throw new IllegalArgumentException(
                    "No answer can be given to " + facts().what().id());
        }
        if (content.body().length() > SchoolText.LONGEST) {
            throw new PublishingRefused(Why.TOO_LONG);
        }
        if (!content().together().equals(content)) {
            meet(seen, Optional.of(content));
            boolean begun = !content.equals(facts().start().together());
            replaceDraft(begun ? new SavedDraft(content, by, now) : null, by, now);
        }
    }

    /** @param on the Dutch day on which the older version was put online */
    void restore(DraftContent older, String on, int seen, long by, Moment now) {
        Optional<String> replaced = draft().map(there -> there.content().encoded());
        write(older, seen, by, now);
        if (edition() != seen) {
            tell(fact(EventKind.RESTORED, by, on).changing(replaced.orElse(null), older.encoded()));
        }
    }

    void discard(int seen, long by, Moment now) {
        if (draft().isPresent()) {
            meet(seen, Optional.empty());
            DraftContent gone = content();
            replaceDraft(null, by, now);
            propose(null);
            tell(fact(EventKind.DISCARDED, by, "").changing(gone.encoded(), null));
        }
    }

    Outcome publish(int seen, long by, Moment now) {
        if (facts().published() && isPut(seen)) {
            return Outcome.UNCHANGED;
        }
        meet(seen, Optional.empty());
        facts().check(content());
        if (!facts().place().fourEyes() || facts().isOnline(content(), now)) {
            return put(by, 0, now);
        }
        if (isProposed(State.APPROVED)) {
            return put(proposal().judge(), proposal().by(), now);
        }
        propose(by, now);
        return Outcome.PROPOSED;
    }

    /**
     * Puts online what was there, as it is: an answer of last year for this one.
     *
     * @return empty when somebody has to look at it first: something is being written, proposed or planned, it was taken
     *     offline, an answer was never online, or it has a fault by the rules of today
     */
    Optional<Outcome> confirm(long by, Moment now) {
        boolean busy = draft().isPresent() || proposal() != null || day().isPresent();
        boolean there = facts().published() || facts().what().isCentral() && !facts().withdrawn();
        return busy || !there || !facts().allows(content())
                ? Optional.empty()
                : Optional.of(publish(edition(), by, now));
    }

    /** Whether this edition was put online and nobody began another. */
    private boolean isPut(int seen) {
        return seen != edition() && draft().isEmpty() && facts().edition() == seen;
    }

    private Outcome put(long account, long proposer, Moment now) {
        boolean online = facts().isOnline(content(), now);
        if (!online) {
            made = facts().publication(content(), edition(), account, proposer, now);
        }
        settle(!online);
        return online ? Outcome.UNCHANGED : Outcome.PUBLISHED;
    }

    /** Words and answer stay at hand: they come back as a draft, unless a newer one is there. */
    void withdraw(String reason, long by, Moment now) {
        if (!facts().published()) {
            throw new PublishingRefused(Why.NOT_PUBLISHED);
        }
        made = facts().withdrawal(reason, by, now);
        if (draft().isEmpty()) {
            DraftContent there = facts().online();
            replaceDraft(there.equals(DraftContent.EMPTY) ? null : new SavedDraft(there, by, now), by, now);
        }
    }

    /** Something else takes the place of what is online, once; what is being written stays as it is. */
    void replaceOnline(UnaryOperator<DraftContent> less, long by, Moment now) {
        if (!facts().published()) {
            throw new PublishingRefused(Why.NOT_PUBLISHED);
        }
        DraftContent next = less.apply(facts().online());
        if (!next.equals(facts().online())) {
            made = facts().publication(next, IndicatorFacts.NONE, by, 0, now);
        }
    }

    /** @param before what is public again; empty when only a draft was saved since */
    void putBack(Optional<PublicBefore> before, Optional<PuttingBack.Before> older, long by, Moment now) {
        made = before.map(there -> there.fact(facts(), by, now)).orElse(null);
        replaceDraft(
                older.map(there -> new SavedDraft(there.content(), there.by(), there.at()))
                        .orElse(null),
                by,
                now);
    }

    /** @param bare whether there is no draft but what the withdrawal left */
    void endWithdrawal(PublicBefore before, boolean bare, long by, Moment now) {
        made = before.fact(facts(), by, now);
        if (bare) {
            replaceDraft(null, by, now);
        }
    }

    Outcome approve(int seen, long by, Moment now) {
        if (isPut(seen)) {
            return Outcome.UNCHANGED;
        }
        meet(seen, Optional.empty());
        judge(seen, by);
        facts().check(content());
        Optional<ChosenDay> later =
                day().filter(ChosenDay::isComing).filter(day -> day.on().isAfter(now.day()));
        if (later.isEmpty()) {
            return put(by, proposal().by(), now);
        }
        propose(proposal().judged(by, null, now));
        tell(fact(EventKind.APPROVED, by, later.get().on().toString()));
        return Outcome.PLANNED;
    }

    void sendBack(int seen, String remark, long by, Moment now) {
        judge(seen, by);
        propose(proposal().judged(by, remark, now));
        tell(fact(EventKind.RETURNED, by, "").changing(null, remark));
    }

    private void judge(int seen, long by) {
        if (!isProposed(State.WAITING) || seen != edition()) {
            throw new PublishingRefused(Why.NOT_PROPOSED);
        }
        if (proposal().by() == by) {
            throw new PublishingRefused(Why.OWN_PROPOSAL);
        }
    }

    Outcome plan(int seen, LocalDate on, long by, Moment now) {
        meet(seen, Optional.empty());
        facts().check(content());
        choose(new ChosenDay(on, by, now));
        tell(fact(EventKind.SCHEDULED, by, on.toString()));
        if (!facts().place().fourEyes()) {
            return Outcome.PLANNED;
        }
        propose(by, now);
        return Outcome.PROPOSED;
    }

    /**
     * Goes online if its day has come, by the roles and the four eyes of that day.
     *
     * @param may whether an account may do something here
     * @return whether it did
     */
    boolean putDue(BiPredicate<Long, Action> may, Moment now) {
        Optional<ChosenDay> due =
                day().filter(ChosenDay::isTried).filter(day -> !day.on().isAfter(now.day()));
        if (due.isEmpty()) {
            return false;
        }
        try {
            facts().check(content());
        } catch (PublishingRefused e) {
            return fail(e.why() == Why.FAULTY_ANSWER ? Failure.FAULTY_ANSWER : Failure.NOTHING_TO_PUBLISH, 0, now);
        }
        long planner = due.get().by();
        if (!may.test(planner, Action.PUBLISH)) {
            return fail(Failure.NOT_ALLOWED, 0, now);
        }
        if (!facts().place().fourEyes()) {
            return put(planner, 0, now) == Outcome.PUBLISHED;
        }
        if (isProposed(State.APPROVED) && may.test(proposal().judge(), Action.APPROVE)) {
            return put(proposal().judge(), proposal().by(), now) == Outcome.PUBLISHED;
        }
        waitForApproval(planner, now);
        return fail(Failure.NEEDS_APPROVAL, 0, now);
    }

    /** What became public or was taken offline and is not written down yet; it is handed out once. */
    Optional<PublicationFact> made() {
        Optional<PublicationFact> handed = Optional.ofNullable(made);
        made = null;
        return handed;
    }
}
