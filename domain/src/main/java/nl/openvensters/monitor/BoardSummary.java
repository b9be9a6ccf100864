package nl.openvensters.monitor;

import java.time.LocalDate;
import java.util.Optional;
import nl.openvensters.publication.FillRate;

/**
 * A board of today as the table of boards shows it.
 *
 * @param id its subject
 * @param number five digits
 * @param name the last known; the number when no file names it
 * @param schools its active schools
 * @param rate of all its schools together
 * @param unfilled how many of its schools have less than 80 % of the comparison online
 * @param trend percentage points that the rate of its schools went up in a year; empty when it had none a year ago
 * @param lastLogin the latest day on which somebody of it logged in; empty when nobody ever did
 * @param nextAutomatic the first day on which something of its schools goes online by itself; empty when nothing waits
 * @param messages of visitors that nobody handled yet
 * @param administrators how many people run it here
 * @param people how many people have any role at it or at a school of it
 */
public record BoardSummary(
        long id,
        String number,
        String name,
        int schools,
        FillRate rate,
        int unfilled,
        Optional<Integer> trend,
        Optional<LocalDate> lastLogin,
        Optional<LocalDate> nextAutomatic,
        int messages,
        int administrators,
        int people) {

    /** What is online of the comparison, in percent, rounded down. */
    public int percent() {
        return (int) Math.floor(100 * rate.share());
    }
}
