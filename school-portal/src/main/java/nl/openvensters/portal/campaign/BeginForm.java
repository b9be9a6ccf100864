package nl.openvensters.portal.campaign;

import static nl.openvensters.portal.campaign.CampaignTurn.TEXTS;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import nl.openvensters.campaign.Campaigns;
import nl.openvensters.campaign.PlannedDays;
import nl.openvensters.portal.login.SignedIn;

/** Begins a campaign with the boards that the page of a choice shows. */
@Named
@RequestScoped
public class BeginForm {

    @Inject
    private SelectionView selection;

    @Inject
    private Campaigns campaigns;

    @Inject
    private SignedIn signedIn;

    private String name;
    private String goal;
    private LocalDate start;
    private LocalDate end;
    private boolean half;

    public void begin() throws IOException {
        CampaignTurn.go(
                "begin",
                TEXTS.tell("campaign.begun"),
                () -> "/campagnes/campagne?nummer="
                        + campaigns.beginWith(
                                signedIn.actor(), name, goal, PlannedDays.of(start, end), selection.numbers(), half));
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getGoal() {
        return goal;
    }

    public void setGoal(String goal) {
        this.goal = goal;
    }

    /** Null: today. */
    public LocalDate getStart() {
        return start;
    }

    public void setStart(LocalDate start) {
        this.start = start;
    }

    /** Null: until somebody ends it. */
    public LocalDate getEnd() {
        return end;
    }

    public void setEnd(LocalDate end) {
        this.end = end;
    }

    public boolean isHalf() {
        return half;
    }

    public void setHalf(boolean half) {
        this.half = half;
    }
}
