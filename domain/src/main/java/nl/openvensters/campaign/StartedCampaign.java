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
import java.util.List;
import java.util.Optional;
import nl.openvensters.campaign.CampaignRefused.Why;
import nl.openvensters.language.Dutch;
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

    @Column(name = "planned_end")
    private LocalDate plannedEnd;

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

    /** One that begins today or later. @throws CampaignRefused when words are missing or too many, or the days will not do */
    StartedCampaign(String name, String goal, PlannedDays days, long by, Moment now) {
        this.name = TypedWords.line(name, Campaigns.LONGEST_NAME, Why.NO_NAME);
        this.goal = TypedWords.needed(goal, Campaigns.LONGEST_GOAL, Why.NO_GOAL);
        this.startsOn = days.firstFrom(now.day());
        this.plannedEnd = days.lastAfter(startsOn, now.day());
        this.madeBy = by;
        this.madeAt = now.utc();
    }

    /**
     * Gives it other days: the first one as long as it is to come, the last one as long as it is not over.
     *
     * @param meetings days of those that are not called off, oldest first
     * @throws CampaignRefused when it is over, the days will not do, or a meeting would fall outside of them
     */
    void plan(PlannedDays days, List<LocalDate> meetings, LocalDate today) {
        CampaignPhase phase = requireOpen(today);
        LocalDate begin = startsOn;
        if (phase == CampaignPhase.PLANNED) {
            begin = days.first().isPresent() ? days.firstFrom(today) : startsOn;
        } else if (days.first().filter(day -> !day.equals(startsOn)).isPresent()) {
            throw new CampaignRefused(Why.BEGUN);
        }
        LocalDate end = days.lastAfter(begin, today);
        for (LocalDate meeting : meetings) {
            if (meeting.isBefore(begin)) {
                throw new CampaignRefused(Why.MEETING_BEFORE, Dutch.day(meeting));
            }
            if (end != null && meeting.isAfter(end)) {
                throw new CampaignRefused(Why.MEETING_AFTER, Dutch.day(meeting));
            }
        }
        plannedEnd = end;
        startsOn = begin;
    }

    /** Today is its last day; before its first day it is called off. @throws CampaignRefused when it was over before */
    void end(LocalDate today) {
        requireOpen(today);
        endedOn = today;
    }

    private CampaignPhase requireOpen(LocalDate today) {
        CampaignPhase phase =
                CampaignPhase.of(startsOn, Optional.ofNullable(plannedEnd), Optional.ofNullable(endedOn), today);
        if (phase != CampaignPhase.PLANNED && phase != CampaignPhase.RUNNING) {
            throw new CampaignRefused(Why.ENDED);
        }
        return phase;
    }

    /** Its days as history writes them, such as {@code 2026-11-30/2026-12-20}. */
    String days() {
        return startsOn + "/" + (plannedEnd == null ? "" : plannedEnd);
    }

    long id() {
        return id;
    }

    String name() {
        return name;
    }
}
