package nl.openvensters.demonstration.activity;

import static nl.openvensters.time.Moment.DUTCH;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.NavigableMap;
import nl.openvensters.demonstration.province.Dice;

/**
 * The days of the play: from the first delivery up to yesterday.
 *
 * @param first the day of the first delivery
 * @param today the day on which the play ends
 * @param runs the last import run of each day of delivery
 */
record Calendar(LocalDate first, LocalDate today, NavigableMap<LocalDate, Long> runs) {

    /** The last run that was in on a day. */
    long asOf(LocalDate day) {
        var run = runs.floorEntry(day);
        return run == null ? runs.firstEntry().getValue() : run.getValue();
    }

    /** A day between two, the later one not included; the earlier one when there is none between. */
    LocalDate between(Dice dice, LocalDate from, LocalDate to) {
        long days = to.toEpochDay() - from.toEpochDay();
        return days <= 0 ? from : from.plusDays((long) (dice.unit() * days));
    }

    boolean isPast(LocalDate day) {
        return day.isBefore(today);
    }

    /** Some moment of the working day. */
    static Instant during(LocalDate day, Dice dice) {
        return at(day, LocalTime.of(8, 0).plusSeconds(dice.below(9 * 3600)));
    }

    static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(DUTCH).toInstant();
    }
}
