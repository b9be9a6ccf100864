package nl.openvensters.site.agreement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.openvensters.agreement.AgreementWords;
import nl.openvensters.agreement.Goal;
import nl.openvensters.agreement.GoalBeside;
import nl.openvensters.agreement.GoalStory;
import nl.openvensters.agreement.Measurement;
import nl.openvensters.agreement.PublishedAgreements;
import nl.openvensters.agreement.PublishedAgreements.Edition;
import nl.openvensters.agreement.ShownIndicator;

/**
 * The goal of the address next to the same of another edition, which the parameter {@code naast} names by its day. A day
 * that is of no edition, or of this one, is as no day.
 */
@Named
@RequestScoped
public class EditionsBesideView {

    @Inject
    private AskedAgreement asked;

    @Inject
    private PublishedAgreements published;

    @Inject
    private HttpServletRequest request;

    private Optional<Edition> beside;
    private GoalBeside numbers;

    /** An edition to choose. */
    public record Choice(String day, String name, boolean chosen) {}

    /** How the goal stands in an edition. @param because why, in the words of the edition */
    public record Stands(String edition, String standing, String because, String objective) {}

    private Optional<Edition> beside() {
        if (beside == null) {
            beside = day().filter(day -> !asked.edition().on().equals(Optional.of(day)))
                    .flatMap(day -> published.of(asked.edition().agreement().code(), day));
        }
        return beside;
    }

    private Optional<LocalDate> day() {
        try {
            return Optional.ofNullable(request.getParameter("naast")).map(LocalDate::parse);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The other editions of this agreement, the latest first. */
    public List<Choice> getChoices() {
        return asked.edition().editions().stream()
                .map(head -> head.on().orElseThrow())
                .filter(day -> !asked.edition().on().equals(Optional.of(day)))
                .map(day -> new Choice(
                        day.toString(),
                        AskedAgreement.say("edition", AgreementWords.day(day)),
                        beside().flatMap(Edition::on).equals(Optional.of(day))))
                .toList();
    }

    /** Whether another edition is chosen. */
    public boolean isChosen() {
        return beside().isPresent();
    }

    /** Whether the goal is in the other edition too. */
    public boolean isInBoth() {
        return other().isPresent();
    }

    private Optional<Goal> other() {
        return beside().flatMap(edition ->
                edition.agreement().goal(asked.goal().orElseThrow().slug()));
    }

    /** This edition by its day. */
    public String getHere() {
        return name(asked.edition());
    }

    /** The other edition by its day. */
    public String getThere() {
        return beside().map(this::name).orElse("");
    }

    private String name(Edition edition) {
        return edition.on()
                .map(day -> AskedAgreement.say("edition", AgreementWords.day(day)))
                .orElseGet(() -> asked.say("beside.draft"));
    }

    /** How it stands here and there. */
    public List<Stands> getStandings() {
        return other().map(other -> List.of(stands(getHere(), asked.goal().orElseThrow()), stands(getThere(), other)))
                .orElse(List.of());
    }

    /** Whether both say the same of what was agreed and of how it stands. */
    public boolean isSameTexts() {
        Goal here = asked.goal().orElseThrow();
        return other().filter(there -> there.standing() == here.standing()
                        && there.because().equals(here.because())
                        && there.objective().equals(here.objective()))
                .isPresent();
    }

    private Stands stands(String edition, Goal goal) {
        return new Stands(edition, asked.standing(goal), goal.because(), goal.objective());
    }

    /** The numbers of both. */
    public List<GoalBeside.Measured> getIndicators() {
        if (numbers == null) {
            numbers = GoalBeside.of(
                    shown(asked.edition(), asked.goal()),
                    beside().map(edition -> shown(edition, other())).orElse(List.of()));
        }
        return numbers.indicators();
    }

    private List<ShownIndicator> shown(Edition edition, Optional<Goal> goal) {
        return goal.map(found -> new GoalStory(edition.agreement(), found, measured(edition, found)).indicators())
                .orElse(List.of());
    }

    private List<Measurement> measured(Edition edition, Goal goal) {
        return goal.isLive() ? asked.measured(edition) : List.of();
    }

    /** A value, or that the edition does not have it. */
    public String told(Optional<String> value) {
        return value.orElseGet(() -> asked.say("beside.absent"));
    }
}
