package nl.openvensters.publication.answer;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Optional;

/** A day as people type it, and as a browser's field for days sends it. */
public final class DutchDate {

    private static final List<DateTimeFormatter> FORMS =
            List.of(DateTimeFormatter.ISO_LOCAL_DATE, written("d-M-uuuu"), written("d/M/uuuu"));

    private DutchDate() {}

    private static DateTimeFormatter written(String pattern) {
        return DateTimeFormatter.ofPattern(pattern).withResolverStyle(ResolverStyle.STRICT);
    }

    /**
     * Reads {@code 2026-11-20}, {@code 20-11-2026} or {@code 20/11/2026}.
     *
     * @param typed may be null
     * @return empty when it is no day of the calendar
     */
    public static Optional<LocalDate> parse(String typed) {
        for (DateTimeFormatter form : FORMS) {
            try {
                return Optional.of(LocalDate.parse(typed == null ? "" : typed.strip(), form));
            } catch (DateTimeParseException e) {
                // Perhaps it has the next form.
            }
        }
        return Optional.empty();
    }
}
