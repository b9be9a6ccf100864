package nl.openvensters.figure;

import java.time.LocalDate;
import nl.openvensters.indicator.PeriodKind;

/**
 * What a figure describes: a day, a school year, several school years, a calendar year.
 *
 * @param kind how to read the two days
 * @param start first day
 * @param end last day, inclusive; equal to {@code start} for a single day
 */
public record Period(PeriodKind kind, LocalDate start, LocalDate end) implements Comparable<Period> {

    /** @throws IllegalArgumentException when the end lies before the start */
    public Period {
        if (end.isBefore(start)) {
            throw new IllegalArgumentException("A period ends before it starts: " + start + " – " + end);
        }
    }

    /** The situation on one day, for example 1 October 2025. */
    public static Period on(LocalDate referenceDate) {
        return new Period(PeriodKind.REFERENCE_DATE, referenceDate, referenceDate);
    }

    public static Period judgedOn(LocalDate day) {
        return new Period(PeriodKind.JUDGEMENT_DATE, day, day);
    }

    public static Period of(SchoolYear year) {
        return new Period(PeriodKind.SCHOOL_YEAR, year.firstDay(), year.lastDay());
    }

    /** Several school years together, both included. */
    public static Period of(SchoolYear first, SchoolYear last) {
        return new Period(PeriodKind.SCHOOL_YEARS, first.firstDay(), last.lastDay());
    }

    public static Period ofYear(int year) {
        return new Period(PeriodKind.CALENDAR_YEAR, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /** The school year in which the period ends. */
    public SchoolYear lastSchoolYear() {
        return SchoolYear.of(end);
    }

    @Override
    public int compareTo(Period other) {
        int byEnd = end.compareTo(other.end);
        return byEnd != 0 ? byEnd : start.compareTo(other.start);
    }
}
