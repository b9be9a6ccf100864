package nl.openvensters.importing;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.openvensters.importing.reading.CellText;
import nl.openvensters.importing.reading.Document;
import nl.openvensters.importing.reading.Table;

/** The day of which a file is, as far as the file gives it: in its rows, or else as eight digits in its name. */
public final class FileDay {

    private static final Pattern EIGHT_DIGITS = Pattern.compile("(?<![0-9])(?:19|20)[0-9]{6}(?![0-9])");

    private FileDay() {}

    /** The day that the format finds in the file, or else the latest in its name; empty when there is none. */
    static Optional<LocalDate> of(Format format, Document document, String fileName) throws IOException {
        Optional<LocalDate> inside = format.datedOn(document);
        return inside.isPresent() ? inside : inName(fileName);
    }

    /** The latest day in a column, of the whole file; empty when there is no such column, or no day in it. */
    public static Optional<LocalDate> latest(Document document, String column) throws IOException {
        Table table = document.first();
        if (!table.hasColumns(column)) {
            return Optional.empty();
        }
        LocalDate[] latest = {LocalDate.MIN};
        table.forEach(row -> CellText.date(row.cell(column))
                .filter(day -> day.isAfter(latest[0]))
                .ifPresent(day -> latest[0] = day));
        return Optional.of(latest[0]).filter(day -> day.isAfter(LocalDate.MIN));
    }

    static Optional<LocalDate> inName(String fileName) {
        Optional<LocalDate> latest = Optional.empty();
        Matcher digits = EIGHT_DIGITS.matcher(fileName);
        while (digits.find()) {
            try {
                LocalDate day = LocalDate.parse(digits.group(), DateTimeFormatter.BASIC_ISO_DATE);
                latest = latest.filter(day::isBefore).or(() -> Optional.of(day));
            } catch (DateTimeException e) {
                // eight digits that are no day
            }
        }
        return latest;
    }
}
