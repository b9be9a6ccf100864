package nl.openvensters.portal.agreement;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.openvensters.agreement.AgreementOrder;
import nl.openvensters.agreement.Goal;
import nl.openvensters.agreement.GoalIndicator;
import nl.openvensters.agreement.Seen;
import nl.openvensters.portal.login.SignedIn;

/** The order of goals and of what is measured of them, and goals that go. */
@Named
@RequestScoped
public class OrderForm {

    @Inject
    private AskedDraft asked;

    @Inject
    private AgreementOrder order;

    @Inject
    private SignedIn signedIn;

    private String seen = "";
    private String whole = "";

    @PostConstruct
    void load() {
        asked.find().ifPresent(draft -> {
            seen = Seen.ofOrder(draft.agreement());
            whole = Seen.of(draft.agreement());
        });
    }

    /** Puts a goal one place on. */
    public String moveGoal(String slug, boolean up) {
        boolean done = asked.attempt(
                () -> order.moveGoal(signedIn.actor(), asked.getCode(), seen, slug, up), faults -> {}, this::load);
        return done ? AskedDraft.then(asked.page(), moved(title(slug), up)) : null;
    }

    /** Takes a goal out. */
    public String removeGoal(String slug) {
        String title = title(slug);
        boolean done = asked.attempt(
                () -> order.removeGoal(signedIn.actor(), asked.getCode(), whole, slug), faults -> {}, this::load);
        return done ? AskedDraft.then(asked.page(), AskedDraft.TEXTS.tell("goal.removed", title)) : null;
    }

    /** Puts what is measured of the goal of the page one place on. */
    public String moveIndicator(String id, boolean up) {
        String slug = asked.text("doel");
        String name = asked.goal()
                .flatMap(goal -> goal.indicator(id))
                .map(GoalIndicator::name)
                .orElse("");
        boolean done = asked.attempt(
                () -> order.moveIndicator(signedIn.actor(), asked.getCode(), seen, slug, id, up),
                faults -> {},
                this::load);
        return done
                ? AskedDraft.then("/sectorakkoord/doel?akkoord=" + asked.getCode() + "&doel=" + slug, moved(name, up))
                : null;
    }

    private static String moved(String what, boolean up) {
        return AskedDraft.TEXTS.tell(up ? "order.moved.up" : "order.moved.down", what);
    }

    private String title(String slug) {
        return asked.find()
                .flatMap(draft -> draft.agreement().goal(slug))
                .map(Goal::title)
                .orElse("");
    }

    public String getSeen() {
        return seen;
    }

    public void setSeen(String seen) {
        this.seen = seen;
    }

    public String getWhole() {
        return whole;
    }

    public void setWhole(String whole) {
        this.whole = whole;
    }
}
