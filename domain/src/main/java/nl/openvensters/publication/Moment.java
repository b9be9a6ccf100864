package nl.openvensters.publication;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** When something happens: the instant as it is stored and the Dutch day on which people say it happened. */
record Moment(LocalDateTime utc, LocalDate day) {

    static final ZoneId DUTCH = ZoneId.of("Europe/Amsterdam");

    static Moment of(Clock clock) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return new Moment(LocalDateTime.ofInstant(now, ZoneOffset.UTC), LocalDate.ofInstant(now, DUTCH));
    }
}
