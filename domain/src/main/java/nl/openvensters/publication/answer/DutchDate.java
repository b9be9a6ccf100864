package nl.openvensters.publication.answer;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.openvensters.language.Dutch;

/** A day as people type it, as an answer holds it, and as it is written in a field. */
public final class DutchDate {

    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern WRITTEN =
            Pattern.compile("(?:\\p{L}+,? )?(\\d{1,2})[-/. ]+(\\d{1,2}|\\p{L}{3,})\\.?[-/. ]+(\\d{4})");
    private static final List<String> MONTHS = List.of(
            "januari",
            "februari",
            "maart",
            "april",
            "mei",
            "juni",
            "juli",
            "augustus",
            "september",
            "oktober",
            "november",
            "december");

    /** The one month that people shorten otherwise than to its first letters. */
    private static final String MARCH = "mrt";

    private DutchDate() {}

    /**
     * Reads {@code 2026-11-20}, {@code 20-11-2026}, {@code 20/11/2026}, {@code 20.11.2026}, {@code 20 november 2026},
     * {@code 20 nov. 2026} and {@code vrijdag 20 november 2026}. A year of two digits is not guessed at.
     *
     * @param typed may be null
     * @return empty when it is no day of the calendar
     */
    public static Optional<LocalDate> parse(String typed) {
        String text = typed == null ? "" : typed.strip().toLowerCase(Locale.ROOT);
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            return day(iso.group(1), number(iso.group(2)), iso.group(3));
        }
        Matcher written = WRITTEN.matcher(text);
        return written.matches() ? day(written.group(3), month(written.group(2)), written.group(1)) : Optional.empty();
    }

    /** As it stands in a field for who reads Dutch, whatever the browser speaks: {@code 20 november 2026}. */
    public static String write(LocalDate day) {
        return Dutch.day(day);
    }

    private static Optional<LocalDate> day(String year, int month, String day) {
        try {
            return Optional.of(LocalDate.of(number(year), month, number(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** From 1; 0 when there is no such month. */
    private static int month(String text) {
        if (Character.isDigit(text.charAt(0))) {
            return number(text);
        }
        if (text.equals(MARCH)) {
            return 3;
        }
        for (int month = 0; month < MONTHS.size(); month++) {
            if (MONTHS.get(month).startsWith(text)) {
                return month + 1;
            }
        }
        return 0;
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
