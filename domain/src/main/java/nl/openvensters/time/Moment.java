package nl.openvensters.time;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/**
 * When something happens.
 *
 * @param utc as it is stored, to the microsecond
 * @param day the Dutch day on which people say it happened
 */
public record Moment(LocalDateTime utc, LocalDate day) {

    /** A constant of the compiler: the launcher has it before it has this class. */
    public static final String DUTCH_NAME = "Europe/Amsterdam";

    /** The zone of all days and hours that people read, whatever that of the machine. */
    public static final ZoneId DUTCH = ZoneId.of(DUTCH_NAME);

    /** Now. */
    public static Moment of(Clock clock) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return new Moment(LocalDateTime.ofInstant(now, ZoneOffset.UTC), LocalDate.ofInstant(now, DUTCH));
    }

    /** A moment that was stored. */
    public static Moment of(LocalDateTime utc) {
        return new Moment(
                utc, utc.atOffset(ZoneOffset.UTC).atZoneSameInstant(DUTCH).toLocalDate());
    }

    /** When a Dutch day begins. */
    public static Moment begin(LocalDate day) {
        return new Moment(
                day.atStartOfDay(DUTCH).withZoneSameInstant(ZoneOffset.UTC).toLocalDateTime(), day);
    }

    /** So long before, in UTC. */
    public LocalDateTime before(Duration time) {
        return utc.minus(time);
    }

    /** So long after, in UTC. */
    public LocalDateTime after(Duration time) {
        return utc.plus(time);
    }
}
