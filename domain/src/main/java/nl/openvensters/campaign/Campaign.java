package nl.openvensters.campaign;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Something that the sector does for boards.
 *
 * @param goal in words
 * @param startsOn the first day; the day before is where its boards started
 * @param endedOn the last day that counts; empty while it runs
 * @param approached how many boards it is about
 * @param aside how many were left aside by lot, to compare with
 * @param maker name of who began it
 */
public record Campaign(
        long id,
        String name,
        String goal,
        LocalDate startsOn,
        Optional<LocalDate> endedOn,
        int approached,
        int aside,
        String maker) {

    public boolean isRunning() {
        return endedOn.isEmpty();
    }
}
