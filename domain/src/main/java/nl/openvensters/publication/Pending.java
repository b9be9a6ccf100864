package nl.openvensters.publication;

import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.openvensters.history.EventKind;
import nl.openvensters.history.Fact;
import nl.openvensters.publication.PlannedPublication.Failure;
import nl.openvensters.publication.Proposal.State;
import nl.openvensters.time.Moment;

/** What of a {@link Publication} is not public yet: the draft, what waits for a second person, the day that was chosen. */
@MappedSuperclass
abstract class Pending {

    @EmbeddedId
    private PublicationId id;

    @Version
    private int version;

    private int edition;

    @Embedded
    private SavedDraft draft;

    @Embedded
    private SavedProposal proposal;

    @Embedded
    private ChosenDay day;

    @Transient
    private IndicatorFacts facts;

    @Transient
    private final List<Fact> told = new ArrayList<>();

    /** For the container only. */
    protected Pending() {}

    Pending(PublicationId id) {
        this.id = id;
    }

    /** Is told what the facts are; to be called before anything else. */
    void knows(IndicatorFacts facts) {
        this.facts = facts;
    }

    IndicatorFacts facts() {
        return facts;
    }

    PublicationId id() {
        return id;
    }

    int edition() {
        return edition;
    }

    /** The account of who saved the draft; 0 when there is none. */
    long editor() {
        return draft == null ? 0 : draft.by();
    }

    /** The draft; without one what is online, or was filled in last. */
    DraftContent content() {
        return draft == null ? facts.start() : draft.content();
    }

    Optional<Draft> draft() {
        return Optional.ofNullable(draft).map(there -> new Draft(there.content(), there.at(), facts.editor()));
    }

    /** @throws DraftClash when the edition that somebody saw is not the one of now */
    void meet(int seen, Optional<DraftContent> mine) {
        if (seen != edition) {
            Draft theirs = draft().orElseGet(() -> new Draft(content(), facts.at(), facts.by()));
            throw new DraftClash(theirs, draft == null, mine, edition);
        }
    }

    /** Nobody approves or schedules what he did not see. What came back stays: its remark is for who goes on writing. */
    void replaceDraft(SavedDraft next, long by, Moment now) {
        draft = next;
        edition++;
        takeBack(by);
        fail(Failure.CHANGED, by, now);
    }

    /**
     * Something in the draft goes at once: whose draft it is and who proposed it stays, so that nobody approves his own words. What was
     * approved is looked at again. A chosen day stays: no words are others than those for which it was chosen. @param by for whom
     * it was replaced
     */
    void replaceInDraft(UnaryOperator<DraftContent> less, long by) {
        if (draft == null || less.apply(content()).equals(content())) {
            return;
        }
        draft = draft.replaced(less.apply(content()));
        edition++;
        if (isProposed(State.APPROVED)) {
            proposal = proposal.again();
        }
        tell(fact(EventKind.DOCUMENT_REPLACED, by, ""));
    }

    /** Nothing is pending any more. @param news whether something else is online than before */
    void settle(boolean news) {
        if (news || draft != null) {
            edition++;
        }
        draft = null;
        proposal = null;
        day = null;
    }

    SavedProposal proposal() {
        return proposal;
    }

    boolean isProposed(State state) {
        return proposal != null && proposal.is(state);
    }

    void propose(SavedProposal next) {
        proposal = next;
    }

    /** What waits already is not proposed again. */
    void propose(long by, Moment now) {
        if (proposal == null || isProposed(State.RETURNED)) {
            proposal = new SavedProposal(by, now);
            tell(fact(EventKind.PROPOSED, by, ""));
        }
    }

    /**
     * Nobody who still may approved it in time. Who proposed it stays, whoever chose the day: nobody approves his own words. What came
     * back stays with its remark. @param planner in whose name it is proposed where it was not yet
     */
    void waitForApproval(long planner, Moment now) {
        if (isProposed(State.APPROVED)) {
            proposal = proposal.again();
        } else if (proposal == null) {
            propose(planner, now);
        }
    }

    void takeBack(long by) {
        if (proposal != null && !isProposed(State.RETURNED)) {
            proposal = null;
            tell(fact(EventKind.PROPOSAL_WITHDRAWN, by, ""));
        }
    }

    Optional<ChosenDay> day() {
        return Optional.ofNullable(day);
    }

    void choose(ChosenDay next) {
        day = next;
    }

    /** An approval held for that day only. */
    void cancel(long by) {
        Optional<ChosenDay> gone = day();
        day = null;
        if (isProposed(State.APPROVED)) {
            takeBack(by);
        }
        gone.filter(ChosenDay::isComing)
                .ifPresent(there ->
                        tell(fact(EventKind.SCHEDULE_CANCELLED, by, there.on().toString())));
    }

    /** Something broke; it is tried again. */
    void broke(Moment now) {
        if (day != null && day.isTried()) {
            day = day.failed(Failure.FAULT, now);
        }
    }

    /** @return that it did not go online */
    boolean fail(Failure why, long by, Moment now) {
        if (day != null && day.isTried()) {
            day = day.failed(why, now);
            tell(fact(EventKind.SCHEDULE_FAILED, by, why.name()));
        }
        return false;
    }

    void tell(Fact what) {
        told.add(what);
    }

    Fact fact(EventKind what, long by, String about) {
        return Fact.of(what, by, id.subject(), about).on(id.indicator());
    }

    /** What the history has to know and does not yet; it is handed out once. */
    List<Fact> told() {
        List<Fact> handed = List.copyOf(told);
        told.clear();
        return handed;
    }
}
