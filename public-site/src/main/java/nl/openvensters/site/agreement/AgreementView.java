package nl.openvensters.site.agreement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import nl.openvensters.agreement.Agreement;
import nl.openvensters.agreement.Goal;
import nl.openvensters.agreement.GoalStanding;
import nl.openvensters.agreement.GoalStory;
import nl.openvensters.agreement.Measurement;
import nl.openvensters.story.Html;
import nl.openvensters.story.Wording;

/** All goals of an agreement, by ambition. */
@Named
@RequestScoped
public class AgreementView {

    @Inject
    private AskedAgreement asked;

    private Agreement agreement;
    private List<Group> groups;

    /** A goal in the list. @param brief what is known of it in a sentence */
    public record Line(Goal goal, String address, String standing, Html brief) {}

    /** An ambition. */
    public record Group(String title, String text, List<Line> goals) {}

    /** Finds the edition of the address. */
    public void open() throws IOException {
        if (asked.find()) {
            agreement = asked.edition().agreement();
            List<Measurement> measured =
                    agreement.goals().stream().anyMatch(Goal::isLive) ? asked.measured() : List.of();
            groups = agreement.ambitions().stream()
                    .map(ambition -> new Group(
                            ambition.title(),
                            ambition.text(),
                            ambition.goals().stream()
                                    .map(goal -> line(goal, measured))
                                    .toList()))
                    .toList();
        }
    }

    private Line line(Goal goal, List<Measurement> measured) {
        return new Line(
                goal, asked.goalAddress(goal), asked.standing(goal), new GoalStory(agreement, goal, measured).brief());
    }

    public Agreement getAgreement() {
        return agreement;
    }

    public List<Group> getGroups() {
        return groups;
    }

    /** {@code Van de tien doelen zijn er vier op koers …}, in the order in which standings are told. */
    public String getSummary() {
        String parts = Arrays.stream(GoalStanding.values())
                .map(standing -> AskedAgreement.say("summary." + standing, of(standing)))
                .collect(Collectors.joining(", "));
        return AskedAgreement.say("summary", Wording.count(agreement.goals().size()), parts);
    }

    private long of(GoalStanding standing) {
        return agreement.goals().stream()
                .filter(goal -> goal.standing() == standing)
                .count();
    }

    /** Where search engines find it: with the agreement by its name, also when it was asked for without. */
    public String getCanonical() {
        return asked.getOverview();
    }
}
