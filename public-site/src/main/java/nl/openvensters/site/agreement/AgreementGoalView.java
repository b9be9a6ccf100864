package nl.openvensters.site.agreement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import nl.openvensters.agreement.Agreement;
import nl.openvensters.agreement.AgreementWords;
import nl.openvensters.agreement.Goal;
import nl.openvensters.agreement.GoalStory;
import nl.openvensters.agreement.Measuring;
import nl.openvensters.agreement.ShownIndicator;
import nl.openvensters.site.address.Crumb;

/** One goal: what was agreed, how it stands, the numbers with their sources, what moves and what is done. */
@Named
@RequestScoped
public class AgreementGoalView {

    @Inject
    private AskedAgreement asked;

    @Inject
    private Measuring measuring;

    private Agreement agreement;
    private Goal goal;
    private List<ShownIndicator> indicators;
    private List<String> own = List.of();

    /** Finds the goal of the address. */
    public void open() throws IOException {
        if (!asked.find()) {
            return;
        }
        agreement = asked.edition().agreement();
        goal = asked.goal().orElse(null);
        if (goal == null) {
            AskedAgreement.absent();
            return;
        }
        indicators = new GoalStory(agreement, goal, goal.isLive() ? asked.measured() : List.of()).indicators();
        if (!asked.isPast()) {
            own = goal.own().map(measuring::own).map(GoalStory::own).orElse(List.of());
        }
    }

    public Goal getGoal() {
        return goal;
    }

    public String getAddress() {
        return asked.goalAddress(goal);
    }

    /** What is measured of it. */
    public List<ShownIndicator> getIndicators() {
        return indicators;
    }

    /** What schools published themselves about it; empty when that is not told. */
    public List<String> getOwn() {
        return own;
    }

    /** The ambition that it belongs to. */
    public String getAmbition() {
        return agreement.ambitionOf(goal.slug()).orElseThrow().title();
    }

    /** Where the document tells of it. */
    public String getSource() {
        return AgreementWords.source(goal.source(), agreement);
    }

    public List<String> getMovement() {
        return paragraphs(goal.movement());
    }

    public List<String> getActions() {
        return paragraphs(goal.actions());
    }

    private static List<String> paragraphs(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    /** From the overview to here. */
    public List<Crumb> getCrumbs() {
        return List.of(new Crumb(asked.getName(), asked.getOverview()));
    }

    /** The goal before this one; null at the first. */
    public Goal getBefore() {
        int place = agreement.goals().indexOf(goal);
        return place > 0 ? agreement.goals().get(place - 1) : null;
    }

    /** The goal after this one; null at the last. */
    public Goal getAfter() {
        int place = agreement.goals().indexOf(goal);
        return place < agreement.goals().size() - 1 ? agreement.goals().get(place + 1) : null;
    }
}
