package nl.openvensters.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** When something happens: as it is stored, and the Dutch day on which people say it happened. */
record Moment(LocalDateTime utc, LocalDate day) {

    private static final ZoneId DUTCH = ZoneId.of("Europe/Amsterdam");

    static Moment of(Clock clock) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return new Moment(LocalDateTime.ofInstant(now, ZoneOffset.UTC), LocalDate.ofInstant(now, DUTCH));
    }

    LocalDateTime before(Duration time) {
        return utc.minus(time);
    }

    LocalDateTime after(Duration time) {
        return utc.plus(time);
    }
}
