package nl.openvensters.language;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

/**
 * Days and numbers as Dutch text has them, where nobody reads another language: letters, the portal, blanks. What the
 * public reads in two languages is written by {@code story.Wording}.
 */
public final class Dutch {

    public static final Locale LOCALE = Locale.forLanguageTag("nl-NL");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", LOCALE);
    private static final DateTimeFormatter DIGITS = DateTimeFormatter.ofPattern("d-M-uuuu", LOCALE);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", LOCALE);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE d MMMM", LOCALE);

    private static final DateTimeFormatter WEEKDAY_AND_YEAR = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", LOCALE);

    private Dutch() {}

    /** {@code 9 maart 2027}. */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** {@code 9-3-2027}, as people type it. */
    public static String digits(LocalDate day) {
        return DIGITS.format(day);
    }

    /** {@code maart 2027}. @param month a month or a day in it */
    public static String month(TemporalAccessor month) {
        return MONTH.format(month);
    }

    /** {@code dinsdag 9 maart}. @param day with a day; a moment with its zone has one */
    public static String weekday(TemporalAccessor day) {
        return WEEKDAY.format(day);
    }

    /** {@code dinsdag 9 maart 2027}. */
    public static String weekdayAndYear(LocalDate day) {
        return WEEKDAY_AND_YEAR.format(day);
    }

    /** {@code 1.354}. */
    public static String whole(long number) {
        return NumberFormat.getIntegerInstance(LOCALE).format(number);
    }

    /** {@code 29,4}. @param digits behind the comma, all of them written */
    public static String decimal(BigDecimal number, int digits) {
        NumberFormat format = NumberFormat.getNumberInstance(LOCALE);
        format.setRoundingMode(RoundingMode.HALF_UP);
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(digits);
        return format.format(number);
    }
}
