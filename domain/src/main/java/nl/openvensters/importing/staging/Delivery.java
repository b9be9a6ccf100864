package nl.openvensters.importing.staging;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * The delivery that is being imported.
 *
 * @param run the import run
 * @param knownSince the first run that brought these very same contents; equal to {@code run} when they are new. What
 *     came after it is newer than these contents.
 * @param deliveredOn the day on which the source delivered it
 * @param now the instant of the import, in UTC
 * @param firstLoad whether it counts as published on its day of delivery
 */
public record Delivery(long run, long knownSince, LocalDate deliveredOn, LocalDateTime now, boolean firstLoad) {

    /** Where the days of this product begin and end. */
    public static final ZoneId DUTCH = ZoneId.of("Europe/Amsterdam");

    /** The first instant of the day of delivery, in UTC. */
    public LocalDateTime deliveredAt() {
        return deliveredOn
                .atStartOfDay(DUTCH)
                .withZoneSameInstant(ZoneOffset.UTC)
                .toLocalDateTime();
    }

    /** The Dutch day of the import. */
    public LocalDate importedOn() {
        return now.atZone(ZoneOffset.UTC).withZoneSameInstant(DUTCH).toLocalDate();
    }
}
