package nl.openvensters.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.openvensters.account.Action;
import nl.openvensters.account.Actor;
import nl.openvensters.account.Place;
import nl.openvensters.campaign.CampaignRefused.Why;
import nl.openvensters.history.EventKind;
import nl.openvensters.history.Fact;
import nl.openvensters.history.HistoryRepository;
import nl.openvensters.time.Moment;

/** Writing sessions and regional meetings of campaigns: planned with who is invited, called off, and who came. */
@ApplicationScoped
@Transactional
public class CampaignMeetings {

    public static final int LONGEST_PLACE = 200;

    private final Campaigns campaigns;
    private final CampaignRepository register;
    private final MeetingRepository meetings;
    private final HistoryRepository history;
    private final Clock clock;

    /** For the container's proxy only. */
    protected CampaignMeetings() {
        this(null, null, null, null, null);
    }

    @Inject
    CampaignMeetings(
            Campaigns campaigns,
            CampaignRepository register,
            MeetingRepository meetings,
            HistoryRepository history,
            Clock clock) {
        this.campaigns = campaigns;
        this.register = register;
        this.meetings = meetings;
        this.history = history;
        this.clock = clock;
    }

    /** By day. */
    public List<Meeting> of(Actor actor, long campaign) {
        campaigns.find(actor, campaign);
        return meetings.ofCampaign(campaign);
    }

    /** @throws IllegalArgumentException when there is no such meeting */
    public Meeting find(Actor actor, long id) {
        actor.require(Action.RUN_CAMPAIGNS, Place.PLATFORM);
        return meetings.find(id).orElseThrow(() -> new IllegalArgumentException("No meeting " + id));
    }

    /**
     * Plans one, also one that was held already.
     *
     * @param boards subjects of boards of the campaign, at least one
     * @return its number
     * @throws CampaignRefused when the place, the day or the boards will not do, or the campaign ended
     */
    public long plan(
            Actor actor, long campaign, Meeting.Kind kind, String place, LocalDate on, Collection<Long> boards) {
        Campaign found = campaigns.open(actor, campaign);
        var meeting = new PlannedMeeting(found, kind, place, on, actor.account(), Moment.of(clock));
        Set<Long> invited = new TreeSet<>(boards);
        invited.retainAll(register.approached(campaign));
        if (invited.isEmpty()) {
            throw new CampaignRefused(Why.NO_BOARDS);
        }
        long id = meetings.add(meeting);
        meetings.invite(id, invited);
        history.append(
                Fact.of(EventKind.CAMPAIGN_MEETING_PLANNED, actor.account(), 0, campaign + " " + id + ": " + on));
        return id;
    }

    /** It is not held. Doing that again does nothing. */
    public void callOff(Actor actor, long id) {
        PlannedMeeting meeting = hold(actor, id);
        if (meeting.callOff()) {
            meetings.flush();
            history.append(
                    Fact.of(EventKind.CAMPAIGN_MEETING_CALLED_OFF, actor.account(), 0, meeting.campaign() + " " + id));
        }
    }

    /**
     * Notes who came: of all who were invited whether somebody was there. It can be put right later.
     *
     * @param came subjects of boards that were there; who was not invited is passed over
     * @throws CampaignRefused when it is still to be held, or called off
     */
    public void noteWhoCame(Actor actor, long id, Collection<Long> came) {
        hold(actor, id).requireHeld(Moment.of(clock).day());
        Meeting meeting = find(actor, id);
        meetings.noteWhoCame(id, came);
        Meeting after = find(actor, id);
        history.append(Fact.of(EventKind.CAMPAIGN_ATTENDANCE_NOTED, actor.account(), 0, meeting.campaign() + " " + id)
                .changing(String.valueOf(meeting.came()), String.valueOf(after.came())));
    }

    private PlannedMeeting hold(Actor actor, long id) {
        actor.require(Action.RUN_CAMPAIGNS, Place.PLATFORM);
        return meetings.hold(id).orElseThrow(() -> new IllegalArgumentException("No meeting " + id));
    }
}
