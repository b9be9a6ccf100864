package nl.openvensters.campaign;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalDateTime;
import nl.openvensters.campaign.CampaignRefused.Why;
import nl.openvensters.time.Moment;

/** A campaign that somebody began, which ends once. As it is shown, with how many boards it has: {@link Campaign}. */
@Entity
@Table(name = "campaign")
class StartedCampaign {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String name;

    private String goal;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    @Column(name = "made_by")
    private long madeBy;

    @Column(name = "made_at")
    private LocalDateTime madeAt;

    @Version
    private int version;

    /** For JPA only. */
    protected StartedCampaign() {}

    /** One that begins today. @throws CampaignRefused when words are missing or too many */
    StartedCampaign(String name, String goal, long by, Moment now) {
        this.name = TypedWords.line(name, Campaigns.LONGEST_NAME, Why.NO_NAME);
        this.goal = TypedWords.needed(goal, Campaigns.LONGEST_GOAL, Why.NO_GOAL);
        this.startsOn = now.day();
        this.madeBy = by;
        this.madeAt = now.utc();
    }

    /** Today is its last day, or else its first. @throws CampaignRefused when it ended before */
    void end(LocalDate today) {
        if (endedOn != null) {
            throw new CampaignRefused(Why.ENDED);
        }
        endedOn = today.isBefore(startsOn) ? startsOn : today;
    }

    long id() {
        return id;
    }

    String name() {
        return name;
    }
}
