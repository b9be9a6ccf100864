package nl.openvensters.campaign;

import java.time.LocalDate;
import java.util.Optional;

/** How far a campaign is on a day. */
public enum CampaignPhase {
    /** Its first day is to come. */
    PLANNED,
    RUNNING,
    /** Somebody ended it, or its last day is over. */
    OVER,
    /** Somebody ended it before its first day. */
    CALLED_OFF;

    /**
     * @param first its first day
     * @param plannedEnd its last day as it was planned
     * @param ended the day on which somebody ended it
     */
    static CampaignPhase of(
            LocalDate first, Optional<LocalDate> plannedEnd, Optional<LocalDate> ended, LocalDate today) {
        if (ended.isPresent()) {
            return ended.get().isBefore(first) ? CALLED_OFF : OVER;
        }
        if (today.isBefore(first)) {
            return PLANNED;
        }
        return plannedEnd.filter(today::isAfter).isPresent() ? OVER : RUNNING;
    }
}
