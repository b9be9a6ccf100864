package nl.openvensters.publication.answer;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Times of the day as people type them: {@code 8.30}, {@code 8:30}, {@code 08:30}, {@code 0830} and {@code 8}. */
public final class DutchTime {

    private static final Pattern FORM = Pattern.compile("([0-9]{1,2})(?:[.:,]([0-9]{2})|(?<=[0-9]{2})([0-9]{2}))?");

    private DutchTime() {}

    /** The time, if it is one. */
    public static Optional<LocalTime> parse(String typed) {
        Matcher match = FORM.matcher(typed == null ? "" : typed.strip().replaceFirst("\\s*uur$", ""));
        if (!match.matches()) {
            return Optional.empty();
        }
        String minutes = match.group(2) != null ? match.group(2) : match.group(3);
        try {
            return Optional.of(
                    LocalTime.of(Integer.parseInt(match.group(1)), minutes == null ? 0 : Integer.parseInt(minutes)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** {@code 8.30}. */
    public static String format(LocalTime time) {
        return "%d.%02d".formatted(time.getHour(), time.getMinute());
    }
}
