package nl.openvensters.figure;

import java.time.LocalDate;
import java.time.Month;
import java.util.regex.Pattern;

/**
 * A school year: 1 August up to and including 31 July.
 *
 * @param start the calendar year in which it starts
 */
public record SchoolYear(int start) implements Comparable<SchoolYear> {

    private static final Pattern FORM = Pattern.compile("([0-9]{4})-([0-9]{4})");

    /** @throws IllegalArgumentException when the year is not between 1900 and 2200 */
    public SchoolYear {
        if (start < 1900 || start > 2200) {
            throw new IllegalArgumentException("Not the start of a school year: " + start);
        }
    }

    /** The school year that a day falls in. */
    public static SchoolYear of(LocalDate day) {
        return new SchoolYear(day.getMonthValue() >= Month.AUGUST.getValue() ? day.getYear() : day.getYear() - 1);
    }

    /**
     * Reads {@code 2024-2025}.
     *
     * @throws IllegalArgumentException when the text is not two following years
     */
    public static SchoolYear parse(String written) {
        var match = FORM.matcher(written);
        if (!match.matches() || Integer.parseInt(match.group(2)) != Integer.parseInt(match.group(1)) + 1) {
            throw new IllegalArgumentException("Not a school year: " + written);
        }
        return new SchoolYear(Integer.parseInt(match.group(1)));
    }

    public LocalDate firstDay() {
        return LocalDate.of(start, Month.AUGUST, 1);
    }

    public LocalDate lastDay() {
        return LocalDate.of(start + 1, Month.JULY, 31);
    }

    @Override
    public int compareTo(SchoolYear other) {
        return Integer.compare(start, other.start);
    }

    @Override
    public String toString() {
        return start + "-" + (start + 1);
    }
}
