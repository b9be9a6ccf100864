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
import java.util.stream.Stream;
import nl.openvensters.campaign.Campaign;
import nl.openvensters.campaign.CampaignBoard;
import nl.openvensters.campaign.CampaignMeetings;
import nl.openvensters.campaign.Campaigns;
import nl.openvensters.campaign.Meeting;
import nl.openvensters.portal.Days;
import nl.openvensters.portal.PageTurn;
import nl.openvensters.portal.login.SignedIn;
import nl.openvensters.portal.table.AskedFile;
import org.omnifaces.util.Faces;

/** A meeting: planned with who is invited, and afterwards who came. */
@Named
@RequestScoped
public class MeetingView {

    @Inject
    private Campaigns campaigns;

    @Inject
    private CampaignMeetings meetings;

    @Inject
    private CampaignLists lists;

    @Inject
    private Days days;

    @Inject
    private SignedIn signedIn;

    @Inject
    private HttpServletRequest request;

    private long number;
    private Meeting.Kind kind;
    private String place;
    private LocalDate day;
    private List<String> chosen;
    private Campaign campaign;
    private Meeting meeting;
    private List<SelectItem> boards;

    @PostConstruct
    void read() {
        number = AskedPart.numberOrNone(request, "nummer");
    }

    public void open() throws IOException {
        if (!Faces.isResponseComplete()) {
            PageTurn.attempt(TEXTS, this::load);
        }
    }

    private void load() {
        if (number == 0) {
            campaign = campaigns.find(signedIn.actor(), AskedPart.number(request, "campagne"));
        } else {
            meeting = meetings.find(signedIn.actor(), number);
            campaign = campaigns.find(signedIn.actor(), meeting.campaign());
            AskedFile.send(request, "", "bijeenkomst-" + number, lists.guests(), meeting::guests);
        }
    }

    public void plan() throws IOException {
        CampaignTurn.go("meeting", TEXTS.tell("meeting.planned"), () -> {
            long id = meetings.plan(signedIn.actor(), AskedPart.number(request, "campagne"), kind, place, day, ids());
            return "/campagnes/bijeenkomst?nummer=" + id;
        });
    }

    public void note() throws IOException {
        CampaignTurn.go("came", TEXTS.tell("meeting.noted"), () -> {
            meetings.noteWhoCame(signedIn.actor(), number, ids());
            return "/campagnes/bijeenkomst?nummer=" + number;
        });
    }

    public void callOff() throws IOException {
        CampaignTurn.go("off", TEXTS.tell("meeting.off"), () -> {
            meetings.callOff(signedIn.actor(), number);
            return "/campagnes/bijeenkomst?nummer=" + number;
        });
    }

    private List<Long> ids() {
        return chosen == null
                ? List.of()
                : chosen.stream()
                        .filter(one -> one.matches("[1-9][0-9]{0,17}"))
                        .map(Long::valueOf)
                        .toList();
    }

    /** The boards to invite; of a meeting those that were. */
    public List<SelectItem> getBoards() throws IOException {
        if (boards == null && getCampaign() != null) {
            boards = meeting != null
                    ? meeting.guests().stream()
                            .map(one -> new SelectItem(String.valueOf(one.board()), one.name()))
                            .toList()
                    : campaigns.boards(signedIn.actor(), campaign.id()).stream()
                            .filter(CampaignBoard::approached)
                            .map(one -> new SelectItem(String.valueOf(one.board()), one.name()))
                            .toList();
        }
        return boards == null ? List.of() : boards;
    }

    public List<SelectItem> getKinds() {
        return Stream.of(Meeting.Kind.values())
                .map(one -> new SelectItem(one, TEXTS.tell("meeting." + one)))
                .toList();
    }

    /** Whether it can be noted who came. */
    public boolean isNoting() throws IOException {
        return getMeeting() != null && !meeting.calledOff() && !meeting.on().isAfter(days.today());
    }

    /** Whether it can be called off. */
    public boolean isCancellable() throws IOException {
        return getMeeting() != null && !meeting.calledOff() && meeting.on().isAfter(days.today());
    }

    public String getTitle() {
        return meeting == null
                ? TEXTS.tell("meeting.title.new")
                : TEXTS.tell("meeting.title", lists.kind(meeting), meeting.place());
    }

    /** Null before it is planned. */
    public Meeting getMeeting() throws IOException {
        return getCampaign() == null ? null : meeting;
    }

    /** Read also before a button is looked for, which stands within what is shown of it. */
    public Campaign getCampaign() throws IOException {
        if (campaign == null) {
            open();
        }
        return campaign;
    }

    public Meeting.Kind getKind() {
        return kind;
    }

    public void setKind(Meeting.Kind kind) {
        this.kind = kind;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    /** Of a new meeting nobody, and of one that was noted who came. */
    public List<String> getChosen() throws IOException {
        if (chosen == null && getMeeting() != null) {
            return meeting.guests().stream()
                    .filter(guest -> Boolean.TRUE.equals(guest.came()))
                    .map(guest -> String.valueOf(guest.board()))
                    .toList();
        }
        return chosen;
    }

    public void setChosen(List<String> chosen) {
        this.chosen = chosen;
    }
}
