package nl.openvensters.portal.campaign;

import static nl.openvensters.portal.campaign.CampaignTurn.TEXTS;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;
import nl.openvensters.campaign.Campaign;
import nl.openvensters.campaign.CampaignBoard;
import nl.openvensters.campaign.CampaignLetter;
import nl.openvensters.campaign.CampaignLetters;
import nl.openvensters.campaign.CampaignMeetings;
import nl.openvensters.campaign.Campaigns;
import nl.openvensters.campaign.Meeting;
import nl.openvensters.portal.Days;
import nl.openvensters.portal.PageTurn;
import nl.openvensters.portal.login.SignedIn;
import nl.openvensters.portal.table.TableColumn;
import nl.openvensters.portal.table.TableFile;
import org.omnifaces.util.Faces;

/** One campaign: what was done for which boards. What came of it is told by {@link EffectView}. */
@Named
@RequestScoped
public class CampaignView {

    /** In the address: of which list a file is asked for. */
    private static final String BOARDS = "besturen";

    @Inject
    private Campaigns campaigns;

    @Inject
    private CampaignLetters letters;

    @Inject
    private CampaignMeetings meetings;

    @Inject
    private EffectView effect;

    @Inject
    private Days days;

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
        effect.load(number());
        TableFile.Form.of(request.getParameter("bewaar")).ifPresent(this::save);
    }

    private void save(TableFile.Form form) {
        try {
            if (BOARDS.equals(request.getParameter("lijst"))) {
                TableFile.send(form, "campagne-besturen", columns(), boards);
            } else {
                effect.save(form, campaign.name());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<TableColumn<CampaignBoard>> columns() {
        return List.of(
                column("name", CampaignBoard::name),
                column("number", CampaignBoard::number),
                column("part", board -> board.approached() ? joined(board) : TEXTS.tell("board.aside")),
                column("letters", board -> String.valueOf(board.letters())),
                column("arrived", board -> String.valueOf(board.arrived())),
                column("call", this::call),
                column("invited", board -> String.valueOf(board.invited())),
                column("came", board -> String.valueOf(board.came())));
    }

    private static TableColumn<CampaignBoard> column(String name, Function<CampaignBoard, String> text) {
        return new TableColumn<>(name, name, TEXTS.tell("board." + name), text);
    }

    public void end() throws IOException {
        CampaignTurn.go("end", TEXTS.tell("campaign.ended"), () -> {
            campaigns.end(signedIn.actor(), number());
            return "/campagnes/campagne?nummer=" + number();
        });
    }

    private long number() {
        return AskedPart.number(request, "nummer");
    }

    public boolean isRunning() throws IOException {
        return getCampaign() != null && campaign.isRunning();
    }

    /** When it began and ended, and for how many boards. */
    public String getSummary() {
        return TEXTS.tell(
                campaign.isRunning() ? "campaign.summary.running" : "campaign.summary",
                days.day(campaign.startsOn()),
                campaign.endedOn().map(days::day).orElse(""),
                campaign.approached(),
                campaign.aside());
    }

    public String kind(Meeting meeting) {
        return TEXTS.tell("meeting." + meeting.kind());
    }

    /** How many are invited, and how many came. */
    public String guests(Meeting meeting) {
        if (meeting.calledOff()) {
            return TEXTS.tell("meeting.calledOff");
        }
        return TEXTS.tell(
                meeting.isNoted() ? "meeting.came" : "meeting.invited",
                meeting.guests().size(),
                meeting.came());
    }

    /** What came of the latest call with a board; empty when there was none. */
    public String call(CampaignBoard board) {
        return board.lastCall() == null ? "" : TEXTS.tell("call." + board.lastCall());
    }

    /** Since when a board is in it that came later. */
    public String joined(CampaignBoard board) {
        return board.addedOn()
                .map(day -> TEXTS.tell("board.joined", days.day(day)))
                .orElse("");
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
