package nl.openvensters.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import nl.openvensters.account.Action;
import nl.openvensters.account.Actor;
import nl.openvensters.account.Place;

/**
 * Puts goals, and what is measured of them, in another order, and takes goals out of what is worked on. For whom it is,
 * what is not there, and what somebody else changed meanwhile is as in {@link AgreementEditing}.
 */
@ApplicationScoped
@Transactional
public class AgreementOrder {

    private final AgreementRepository repository;
    private final AgreementHistory history;

    /** For the container's proxy only. */
    protected AgreementOrder() {
        this(null, null);
    }

    @Inject
    public AgreementOrder(AgreementRepository repository, AgreementHistory history) {
        this.repository = repository;
        this.history = history;
    }

    /**
     * Puts a goal before the one before it, or after the one after it; they exchange their numbers. The first goal of an
     * ambition goes to the end of the one before, the last to the beginning of the one after. What has nowhere to go stays.
     *
     * @param seen the order as the page was opened, see {@link Seen#ofOrder}
     */
    public void moveGoal(Actor actor, String code, String seen, String slug, boolean up) {
        AgreementEdition draft = hold(actor, code);
        Agreement before = draft.agreement();
        Seen.require(seen, Seen.ofOrder(before));
        change(actor, draft, before.moving(goal(before, slug), up));
    }

    /**
     * Takes a goal out, with all that is measured of it; earlier editions keep it. The others keep their numbers: those are
     * the agreement's own. An ambition without goals goes too.
     *
     * @param seen all of the draft as the page was opened
     */
    public void removeGoal(Actor actor, String code, String seen, String slug) {
        AgreementEdition draft = hold(actor, code);
        Agreement before = draft.agreement();
        Seen.require(seen, Seen.of(before));
        Goal old = goal(before, slug);
        draft.become(before.without(old));
        history.changed(
                actor, code, AgreementWords.text("history.goal", old.title()), AgreementWords.lines(old), List.of());
    }

    /**
     * Puts what is measured of a goal before what is before it, or after what is after it.
     *
     * @param seen the order as the page was opened, see {@link Seen#ofOrder}
     */
    public void moveIndicator(Actor actor, String code, String seen, String slug, String id, boolean up) {
        AgreementEdition draft = hold(actor, code);
        Agreement before = draft.agreement();
        Seen.require(seen, Seen.ofOrder(before));
        Goal goal = goal(before, slug);
        GoalIndicator moved = goal.indicator(id).orElseThrow(() -> new IllegalArgumentException("No indicator " + id));
        change(actor, draft, before.with(goal.moving(moved, up)));
    }

    private void change(Actor actor, AgreementEdition draft, Agreement after) {
        Agreement before = draft.agreement();
        if (!after.equals(before)) {
            draft.become(after);
            history.changed(
                    actor,
                    after.code(),
                    AgreementWords.text("history.order"),
                    AgreementWords.order(before),
                    AgreementWords.order(after));
        }
    }

    private static Goal goal(Agreement agreement, String slug) {
        return agreement.goal(slug).orElseThrow(() -> new IllegalArgumentException("No goal " + slug));
    }

    private AgreementEdition hold(Actor actor, String code) {
        actor.require(Action.KEEP_AGREEMENT, Place.PLATFORM);
        return repository.holdDraft(code);
    }
}
