package nl.openvensters.portal;

import static nl.openvensters.time.Moment.DUTCH;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import nl.openvensters.language.Dutch;
import nl.openvensters.time.Moment;

/** Days and times as they are written on a page. */
@Named
@ApplicationScoped
public class Days {

    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d MMMM", Texts.DUTCH);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM, H.mm 'uur'", Texts.DUTCH);
    private static final DateTimeFormatter OTHER_YEAR =
            DateTimeFormatter.ofPattern("d MMMM yyyy, H.mm 'uur'", Texts.DUTCH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H.mm", Texts.DUTCH);

    @Inject
    private Clock clock;

    public String day(LocalDate day) {
        return Dutch.day(day);
    }

    /** Without the year. */
    public String shortDay(LocalDate day) {
        return SHORT.format(day);
    }

    /** Day and time, with the year when it is not this one. @param utc as it is stored */
    public String moment(LocalDateTime utc) {
        ZonedDateTime moment = utc.atOffset(ZoneOffset.UTC).atZoneSameInstant(DUTCH);
        return (moment.getYear() == today().getYear() ? MOMENT : OTHER_YEAR).format(moment);
    }

    /** The time of now: {@code 9.41}. */
    public String timeNow() {
        return TIME.format(clock.instant().atZone(DUTCH));
    }

    /** @param utc as it is stored */
    public String time(LocalDateTime utc) {
        return TIME.format(utc.atOffset(ZoneOffset.UTC).atZoneSameInstant(DUTCH));
    }

    /** The Dutch day of a moment. @param utc as it is stored */
    public LocalDate dayOf(LocalDateTime utc) {
        return utc.atOffset(ZoneOffset.UTC).atZoneSameInstant(DUTCH).toLocalDate();
    }

    public LocalDate today() {
        return Moment.of(clock).day();
    }

    /** How long until something happens by itself. */
    public String left(long days) {
        return days == 0 ? Texts.get("days.today") : Texts.get("days.left", days);
    }
}
