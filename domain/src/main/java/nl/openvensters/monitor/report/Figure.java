package nl.openvensters.monitor.report;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One number of a table.
 *
 * @param unit what it says
 * @param value a count, a share from 0 to 1, or a day since 1970; 0 when there is none
 */
public record Figure(Unit unit, double value) {

    /** What a number says. */
    public enum Unit {
        COUNT,
        SHARE,
        DAY,
        /** There is no number, because there is nothing of which it could be one. */
        NONE
    }

    public static final Figure NONE = new Figure(Unit.NONE, 0);

    public static Figure count(long count) {
        return new Figure(Unit.COUNT, count);
    }

    /** A part of a whole; {@link #NONE} when the whole is nothing. */
    public static Figure share(long part, long whole) {
        return whole == 0 ? NONE : new Figure(Unit.SHARE, (double) part / whole);
    }

    public static Figure day(Optional<LocalDate> day) {
        return day.map(known -> new Figure(Unit.DAY, known.toEpochDay())).orElse(NONE);
    }
}
