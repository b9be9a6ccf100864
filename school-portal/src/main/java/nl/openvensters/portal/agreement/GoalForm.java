package nl.openvensters.portal.agreement;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.openvensters.agreement.AgreementEditing;
import nl.openvensters.agreement.AgreementFault;
import nl.openvensters.agreement.AgreementWords;
import nl.openvensters.agreement.Citation;
import nl.openvensters.agreement.Goal;
import nl.openvensters.agreement.GoalIndicator;
import nl.openvensters.agreement.GoalStanding;
import nl.openvensters.agreement.Seen;
import nl.openvensters.indicator.Catalogue;
import nl.openvensters.portal.Messages;
import nl.openvensters.portal.login.SignedIn;

/** The texts of a goal. */
@Named
@RequestScoped
public class GoalForm {

    @Inject
    private AskedDraft asked;

    @Inject
    private AgreementEditing editing;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Catalogue catalogue;

    private String seen = "";
    private String title;
    private String objective;
    private String standing;
    private String because;
    private String movement;
    private String actions;
    private String document;
    private String page;
    private String place;
    private String own;

    @PostConstruct
    void load() {
        asked.goal().ifPresent(goal -> {
            seen = Seen.of(goal);
            title = goal.title();
            objective = goal.objective();
            standing = goal.standing().name();
            because = goal.because();
            movement = goal.movement();
            actions = goal.actions();
            document = goal.source().document();
            page = String.valueOf(goal.source().page());
            place = goal.source().place();
            own = goal.own().orElse("");
        });
    }

    public void open() throws IOException {
        if (asked.goal().isEmpty()) {
            AskedDraft.absent();
        }
    }

    /** Keeps the texts. */
    public String keep() {
        Goal goal = asked.goal().orElse(null);
        if (goal == null
                || standing == null
                || Arrays.stream(GoalStanding.values())
                        .noneMatch(one -> one.name().equals(standing))) {
            return null;
        }
        Goal texts = new Goal(
                goal.slug(),
                goal.number(),
                written(title),
                written(objective),
                GoalStanding.valueOf(standing),
                written(because),
                written(movement),
                written(actions),
                new Citation(
                        written(document),
                        written(page).matches("[0-9]{1,4}") ? Integer.parseInt(page.strip()) : 0,
                        written(place)),
                Optional.ofNullable(own).filter(id -> catalogue.find(id).isPresent()),
                List.of());
        boolean done = asked.attempt(
                () -> editing.changeGoal(signedIn.actor(), asked.getCode(), seen, texts),
                faults -> faults.forEach(fault -> Messages.failAt(field(fault), AskedDraft.say(fault))),
                () -> seen = asked.goal().map(Seen::of).orElse(""));
        return done ? AskedDraft.then(asked.page(), AskedDraft.TEXTS.tell("goal.kept", texts.title())) : null;
    }

    private static String field(AgreementFault fault) {
        String field = fault.field();
        if (field.equals("source")) {
            field = fault.why() == AgreementFault.Why.DOCUMENT
                    ? "document"
                    : fault.why() == AgreementFault.Why.PAGE ? "page" : "place";
        }
        return "goal:" + field;
    }

    private static String written(String typed) {
        return typed == null ? "" : typed.strip();
    }

    /** The number and title as they are kept. */
    public String getName() {
        return asked.goal().map(goal -> goal.number() + ". " + goal.title()).orElse("");
    }

    public String getSlug() {
        return asked.text("doel");
    }

    /** What is measured of it. */
    public List<GoalIndicator> getIndicators() {
        return asked.goal().map(Goal::indicators).orElse(List.of());
    }

    public List<SelectItem> getStandings() {
        return Arrays.stream(GoalStanding.values())
                .map(one -> new SelectItem(one.name(), AgreementWords.standing(one)))
                .toList();
    }

    /** What schools supply themselves, to choose one of which goes with the goal. */
    public List<SelectItem> getOwns() {
        return catalogue.indicators().stream()
                .filter(indicator -> !indicator.isCentral())
                .map(indicator -> new SelectItem(indicator.id(), indicator.name()))
                .toList();
    }

    public String getOwn() {
        return own;
    }

    public void setOwn(String own) {
        this.own = own;
    }

    public String getSeen() {
        return seen;
    }

    public void setSeen(String seen) {
        this.seen = seen;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getObjective() {
        return objective;
    }

    public void setObjective(String objective) {
        this.objective = objective;
    }

    public String getStanding() {
        return standing;
    }

    public void setStanding(String standing) {
        this.standing = standing;
    }

    public String getBecause() {
        return because;
    }

    public void setBecause(String because) {
        this.because = because;
    }

    public String getMovement() {
        return movement;
    }

    public void setMovement(String movement) {
        this.movement = movement;
    }

    public String getActions() {
        return actions;
    }

    public void setActions(String actions) {
        this.actions = actions;
    }

    public String getDocument() {
        return document;
    }

    public void setDocument(String document) {
        this.document = document;
    }

    public String getPage() {
        return page;
    }

    public void setPage(String page) {
        this.page = page;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }
}
