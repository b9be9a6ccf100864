package nl.openvensters.campaign;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Something that the sector does for boards.
 *
 * @param goal in words
 * @param startsOn the first day; the day before is where its boards start
 * @param plannedEnd the last day as it was planned
 * @param endedOn the day on which somebody ended it
 * @param phase how far it is today
 * @param approached how many boards it is about
 * @param aside how many were left aside by lot, to compare with
 * @param maker name of who began it
 */
public record Campaign(
        long id,
        String name,
        String goal,
        LocalDate startsOn,
        Optional<LocalDate> plannedEnd,
        Optional<LocalDate> endedOn,
        CampaignPhase phase,
        int approached,
        int aside,
        String maker) {

    public boolean isRunning() {
        return phase == CampaignPhase.RUNNING;
    }

    /** Whether it runs or is to begin: letters can be prepared, meetings planned, boards added. */
    public boolean isOpen() {
        return isRunning() || isPlanned();
    }

    public boolean isPlanned() {
        return phase == CampaignPhase.PLANNED;
    }

    /** The last day that counts; empty while none is known. */
    public Optional<LocalDate> lastDay() {
        return endedOn.or(() -> plannedEnd);
    }

    /** The last day of which something can be known. */
    public LocalDate lastDayUpTo(LocalDate today) {
        return lastDay().filter(day -> day.isBefore(today)).orElse(today);
    }
}
