package nl.openvensters.portal.campaign;

import static nl.openvensters.portal.campaign.CampaignTurn.TEXTS;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.openvensters.campaign.CallOutcome;
import nl.openvensters.campaign.Campaign;
import nl.openvensters.campaign.CampaignCalls;
import nl.openvensters.campaign.CampaignCalls.Line;
import nl.openvensters.campaign.Campaigns;
import nl.openvensters.campaign.NotedCall;
import nl.openvensters.portal.PageTurn;
import nl.openvensters.portal.login.SignedIn;
import org.omnifaces.util.Faces;

/** A call with one board: what to say, and noting what came of it. */
@Named
@RequestScoped
public class CallView {

    @Inject
    private Campaigns campaigns;

    @Inject
    private CampaignCalls calls;

    @Inject
    private CallTexts texts;

    @Inject
    private SignedIn signedIn;

    @Inject
    private HttpServletRequest request;

    private String board;
    private CallOutcome outcome;
    private LocalDate day;
    private String remark;
    private Campaign campaign;
    private Line line;

    @PostConstruct
    void read() {
        board = request.getParameter("bestuur");
    }

    public void open() throws IOException {
        if (!Faces.isResponseComplete()) {
            PageTurn.attempt(TEXTS, this::load);
        }
    }

    private void load() {
        campaign = campaigns.find(signedIn.actor(), AskedPart.number(request, "campagne"));
        line = calls.find(signedIn.actor(), campaign.id(), board);
    }

    public void note() throws IOException {
        CampaignTurn.go("call", TEXTS.tell("call.noted"), () -> {
            load();
            calls.note(
                    signedIn.actor(), campaign.id(), line.brief().board(), outcome, Optional.ofNullable(day), remark);
            return "/campagnes/bellijst?nummer=" + campaign.id();
        });
    }

    public List<SelectItem> getOutcomes() {
        return Stream.of(CallOutcome.values())
                .map(one -> new SelectItem(one, TEXTS.tell("call." + one)))
                .toList();
    }

    /** What to say, a sentence each. */
    public List<String> getPoints() {
        return texts.points(line.brief());
    }

    public String told(NotedCall call) {
        return texts.told(call);
    }

    public Campaign getCampaign() {
        return campaign;
    }

    /** Read also before a button is looked for, which stands within what is shown of it. */
    public Line getLine() throws IOException {
        if (line == null) {
            open();
        }
        return line;
    }

    public CallOutcome getOutcome() {
        return outcome;
    }

    public void setOutcome(CallOutcome outcome) {
        this.outcome = outcome;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }
}
