package nl.openvensters.importing.staging;

import static nl.openvensters.time.Moment.DUTCH;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * The delivery that is being imported.
 *
 * @param run the import run
 * @param knownSince the first run that brought these very same contents; equal to {@code run} when they are new. What
 *     came after it is newer than these contents.
 * @param deliveredOn the day from which it holds what the file says: the day that was asked for, else that of the file,
 *     else that of the import
 * @param arrivedOn the day that was asked for, else that of the import
 * @param datedOn the day that the file gives, unless another was asked for
 * @param now the instant of the import, in UTC
 * @param firstLoad whether it counts as published on the day on which it arrived
 */
public record Delivery(
        long run,
        long knownSince,
        LocalDate deliveredOn,
        LocalDate arrivedOn,
        Optional<LocalDate> datedOn,
        LocalDateTime now,
        boolean firstLoad) {

    /** Where the days of this product begin and end. */

    /** The first instant of the day on which it arrived, in UTC. */
    public LocalDateTime arrivedAt() {
        return arrivedOn.atStartOfDay(DUTCH).withZoneSameInstant(ZoneOffset.UTC).toLocalDateTime();
    }

    /** The Dutch day of the import. */
    public LocalDate importedOn() {
        return now.atZone(ZoneOffset.UTC).withZoneSameInstant(DUTCH).toLocalDate();
    }
}
