package nl.openvensters.portal.campaign;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.openvensters.campaign.CampaignCalls;
import nl.openvensters.campaign.NotedCall;
import nl.openvensters.portal.login.SignedIn;

/** The calls with one board, on its page of the monitor. */
@Named
@RequestScoped
public class BoardCallsView {

    @Inject
    private CampaignCalls calls;

    @Inject
    private SignedIn signedIn;

    private List<NotedCall> all;

    /** Newest first; none for who does not run campaigns. */
    public List<NotedCall> of(long board) {
        if (all == null) {
            all = signedIn.isCampaigning() ? calls.ofBoard(signedIn.actor(), board) : List.of();
        }
        return all;
    }
}
