package nl.openvensters.portal.campaign;

import static nl.openvensters.portal.campaign.CampaignTurn.TEXTS;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import nl.openvensters.campaign.Campaign;
import nl.openvensters.campaign.CampaignBoard;
import nl.openvensters.campaign.CampaignLetter;
import nl.openvensters.campaign.CampaignLetters;
import nl.openvensters.campaign.CampaignMeetings;
import nl.openvensters.campaign.Campaigns;
import nl.openvensters.campaign.Meeting;
import nl.openvensters.portal.PageTurn;
import nl.openvensters.portal.login.SignedIn;
import nl.openvensters.portal.table.AskedFile;
import org.omnifaces.util.Faces;

/** One campaign: what was done for which boards. What came of it is told by {@link EffectView}. */
@Named
@RequestScoped
public class CampaignView {

    @Inject
    private Campaigns campaigns;

    @Inject
    private CampaignLetters letters;

    @Inject
    private CampaignMeetings meetings;

    @Inject
    private EffectView effect;

    @Inject
    private CampaignLists files;

    @Inject
    private SignedIn signedIn;

    @Inject
    private HttpServletRequest request;

    private Campaign campaign;
    private List<CampaignBoard> boards = List.of();
    private List<CampaignLetter> written = List.of();
    private List<Meeting> held = List.of();

    public void open() throws IOException {
        if (!Faces.isResponseComplete()) {
            PageTurn.attempt(TEXTS, this::load);
        }
    }

    private void load() {
        campaign = campaigns.find(signedIn.actor(), number());
        boards = campaigns.boards(signedIn.actor(), number());
        written = letters.of(signedIn.actor(), number());
        held = meetings.of(signedIn.actor(), number());
        effect.load(campaign);
        save();
    }

    private void save() {
        boolean saved = AskedFile.send(request, "besturen", "campagne-besturen", files.boards(), () -> boards)
                || AskedFile.send(request, "brieven", "campagne-brieven", files.letters(), () -> written)
                || AskedFile.send(request, "bijeenkomsten", "campagne-bijeenkomsten", files.meetings(), () -> held);
        if (!saved) {
            effect.save(request, campaign.name());
        }
    }

    public void end() throws IOException {
        String done = getCampaign().isPlanned() ? "campaign.calledOff" : "campaign.ended";
        CampaignTurn.go("end", TEXTS.tell(done), () -> {
            campaigns.end(signedIn.actor(), number());
            return "/campagnes/campagne?nummer=" + number();
        });
    }

    private long number() {
        return AskedPart.number(request, "nummer");
    }

    /** Whether it can be planned and ended still. */
    public boolean isOngoing() throws IOException {
        return getCampaign() != null && campaign.isOpen();
    }

    /** From when until when, and for how many boards. */
    public String getSummary() {
        return files.period(campaign)
                + " "
                + TEXTS.tell(
                        campaign.isOpen() ? "campaign.boards.open" : "campaign.boards.over",
                        campaign.approached(),
                        campaign.aside());
    }

    /** Read also before a button is looked for, which stands within what is shown of it. */
    public Campaign getCampaign() throws IOException {
        if (campaign == null) {
            open();
        }
        return campaign;
    }

    public List<CampaignBoard> getBoards() {
        return boards;
    }

    public List<CampaignLetter> getLetters() {
        return written;
    }

    public List<Meeting> getMeetings() {
        return held;
    }
}
