package nl.openvensters.portal.campaign;

import static nl.openvensters.portal.campaign.CampaignTurn.TEXTS;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.openvensters.campaign.AskedOfBoard;
import nl.openvensters.campaign.AskedOfBoards;
import nl.openvensters.campaign.CampaignWishes;
import nl.openvensters.portal.Days;
import nl.openvensters.portal.PageTurn;
import nl.openvensters.portal.login.SignedIn;
import nl.openvensters.publication.IndicatorStates;
import nl.openvensters.school.BoardNumber;
import org.omnifaces.util.Faces;

/** What the sector asked of a board, for who runs it, and whether this person wants its letters. */
@Named
@RequestScoped
public class AskedView {

    @Inject
    private AskedOfBoards boards;

    @Inject
    private IndicatorStates states;

    @Inject
    private CampaignWishes wishes;

    @Inject
    private Days days;

    @Inject
    private SignedIn signedIn;

    @Inject
    private HttpServletRequest request;

    private String number;
    private Boolean stopped;
    private List<AskedOfBoard> asked = List.of();

    @PostConstruct
    void read() {
        number = request.getParameter("nummer");
    }

    public void open() throws IOException {
        if (Faces.isResponseComplete()) {
            return;
        }
        PageTurn.attempt(TEXTS, () -> {
            if (number == null) {
                number = states.ownBoard(signedIn.actor())
                        .map(BoardNumber::value)
                        .orElse(null);
            }
            asked = boards.of(signedIn.actor(), new BoardNumber(number));
        });
    }

    public void resume() throws IOException {
        CampaignTurn.go("wish", TEXTS.tell("asked.resumed"), () -> {
            wishes.resume(signedIn.actor());
            return "/sectorraad" + (number == null ? "" : "?nummer=" + new BoardNumber(number).value());
        });
    }

    /** What was asked, a sentence each. */
    public List<String> asks(AskedOfBoard one) {
        var lines = new ArrayList<String>();
        one.letters()
                .forEach(letter -> lines.add(TEXTS.tell(
                        "asked.letter",
                        days.moment(letter.at()),
                        letter.subject(),
                        letter.to().isEmpty() ? TEXTS.tell("asked.left") : letter.to())));
        one.calls()
                .forEach(call -> lines.add(
                        TEXTS.tell("asked.call", days.moment(call.at()), TEXTS.tell("asked.call." + call.outcome()))
                                + call.promisedOn()
                                        .map(day -> TEXTS.tell("asked.call.by", days.day(day)))
                                        .orElse("")
                                + "."));
        one.meetings()
                .forEach(meeting -> lines.add(TEXTS.tell(
                        "asked.meeting",
                        TEXTS.tell("meeting." + meeting.kind()),
                        meeting.place(),
                        days.day(meeting.on()),
                        TEXTS.tell(guest(meeting)))));
        return lines;
    }

    private static String guest(AskedOfBoard.Invited meeting) {
        if (meeting.calledOff()) {
            return "asked.meeting.off";
        }
        if (meeting.came() == null) {
            return "asked.meeting.invited";
        }
        return meeting.came() ? "asked.meeting.came" : "asked.meeting.missed";
    }

    /** What the board did, a sentence each. */
    public List<String> did(AskedOfBoard one) {
        var lines = new ArrayList<String>();
        one.percentBefore().ifPresent(before -> one.percentNow()
                .ifPresent(now -> lines.add(TEXTS.tell(
                        one.campaign().isRunning() ? "did.rate.now" : "did.rate",
                        before,
                        now,
                        days.day(one.campaign().startsOn())))));
        lines.add(TEXTS.tell("did.published", one.published()));
        lines.add(TEXTS.tell("did.logins", one.logins()));
        return lines;
    }

    /** Whether this person wants no letters. */
    public boolean isStopped() {
        if (stopped == null) {
            stopped = wishes.isStopped(signedIn.actor());
        }
        return stopped;
    }

    public List<AskedOfBoard> getAsked() {
        return asked;
    }

    /** Read also before a button is looked for, which stands within what is shown of it. */
    public String getNumber() throws IOException {
        if (number == null) {
            open();
        }
        return number;
    }
}
