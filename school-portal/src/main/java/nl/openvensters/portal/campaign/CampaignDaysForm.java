package nl.openvensters.portal.campaign;

import static nl.openvensters.portal.campaign.CampaignTurn.TEXTS;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import nl.openvensters.campaign.Campaign;
import nl.openvensters.campaign.Campaigns;
import nl.openvensters.campaign.PlannedDays;
import nl.openvensters.portal.login.SignedIn;

/** Gives a campaign other days: the first one until it begins, the last one until it is over. */
@Named
@RequestScoped
public class CampaignDaysForm {

    @Inject
    private CampaignView page;

    @Inject
    private Campaigns campaigns;

    @Inject
    private SignedIn signedIn;

    private LocalDate start;
    private LocalDate end;
    private boolean typed;

    public void plan() throws IOException {
        Campaign campaign = page.getCampaign();
        CampaignTurn.go("plan", TEXTS.tell("plan.kept"), () -> {
            campaigns.plan(signedIn.actor(), campaign.id(), PlannedDays.of(start, end));
            return "/campagnes/campagne?nummer=" + campaign.id();
        });
    }

    /** As it was typed, or else as it is. */
    public LocalDate getStart() throws IOException {
        return start == null ? page.getCampaign().startsOn() : start;
    }

    public void setStart(LocalDate start) {
        this.start = start;
    }

    /** As it was typed, or else as it is planned; null: until somebody ends it. */
    public LocalDate getEnd() throws IOException {
        return typed ? end : page.getCampaign().plannedEnd().orElse(null);
    }

    public void setEnd(LocalDate end) {
        this.end = end;
        this.typed = true;
    }
}
