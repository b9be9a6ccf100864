package nl.openvensters.campaign;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalDateTime;
import nl.openvensters.campaign.CampaignRefused.Why;
import nl.openvensters.time.Moment;

/** A meeting of a campaign, held or called off. As it is shown, with its guests: {@link Meeting}. */
@Entity
@Table(name = "campaign_meeting")
class PlannedMeeting {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "campaign_id")
    private long campaign;

    @Enumerated(EnumType.STRING)
    private Meeting.Kind kind;

    private String place;

    @Column(name = "held_on")
    private LocalDate heldOn;

    @Column(name = "called_off")
    private boolean calledOff;

    @Column(name = "made_by")
    private long madeBy;

    @Column(name = "made_at")
    private LocalDateTime madeAt;

    @Version
    private int version;

    /** For JPA only. */
    protected PlannedMeeting() {}

    /** Also one that was held already. @throws CampaignRefused when the place or the day will not do */
    PlannedMeeting(Campaign campaign, Meeting.Kind kind, String place, LocalDate on, long by, Moment now) {
        this.place = TypedWords.line(place, CampaignMeetings.LONGEST_PLACE, Why.NO_PLACE);
        if (on == null) {
            throw new CampaignRefused(Why.NO_DAY);
        }
        if (on.isBefore(campaign.startsOn())) {
            throw new CampaignRefused(Why.BEFORE_START);
        }
        if (campaign.lastDay().filter(on::isAfter).isPresent()) {
            throw new CampaignRefused(Why.AFTER_END);
        }
        if (on.isAfter(now.day().plusYears(1))) {
            throw new CampaignRefused(Why.TOO_FAR);
        }
        this.campaign = campaign.id();
        this.kind = kind;
        this.heldOn = on;
        this.madeBy = by;
        this.madeAt = now.utc();
    }

    /** It is not held. @return false when it was called off before */
    boolean callOff() {
        boolean was = calledOff;
        calledOff = true;
        return !was;
    }

    /** @throws CampaignRefused when it is still to be held, or called off: nobody came */
    void requireHeld(LocalDate today) {
        if (calledOff) {
            throw new CampaignRefused(Why.ENDED);
        }
        if (heldOn.isAfter(today)) {
            throw new CampaignRefused(Why.IN_THE_FUTURE);
        }
    }

    long id() {
        return id;
    }

    long campaign() {
        return campaign;
    }
}
