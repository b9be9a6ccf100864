package nl.openvensters.importing.figures;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import nl.openvensters.importing.Entry;
import nl.openvensters.importing.RejectedRow;
import nl.openvensters.importing.reading.Row;
import nl.openvensters.school.BoardNumber;
import nl.openvensters.school.MunicipalityCode;
import nl.openvensters.school.Postcode;
import nl.openvensters.school.SchoolType;

/** The school that a row of the education administration's pupil files is about, with what the row tells of it. */
final class MentionedSchool {

    private MentionedSchool() {}

    /**
     * @param onDay the day that the file describes
     * @throws RejectedRow when the row has no code of a school, or a type of school that we do not know
     */
    static Entry.SchoolMention in(Row row, LocalDate onDay) {
        return new Entry.SchoolMention(
                row.schoolCode(),
                onDay,
                name(row),
                type(row),
                known(row.text("BEVOEGD_GEZAG_NUMMER"), BoardNumber::new),
                known(row.text("GEMEENTENUMMER"), MunicipalityCode::of),
                row.text("GEMEENTENAAM"),
                row.text("DENOMINATIE"),
                known(row.text("POSTCODE"), Postcode::of),
                row.text("PLAATSNAAM"),
                row.text("PROVINCIE"));
    }

    /** A school of which no name is told is called by its code, until a file names it. */
    private static String name(Row row) {
        String name = row.name("VESTIGINGSNAAM");
        return name.isBlank() ? row.schoolCode().value() : name;
    }

    private static SchoolType type(Row row) {
        String written = row.text("SOORT_PO");
        try {
            return SchoolType.valueOf(written.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new RejectedRow("SOORT_PO", written, "no-school-type");
        }
    }

    /** What is told in passing need not be right: it is then unknown, and the figure stays. */
    private static <T> Optional<T> known(String text, Function<String, T> reading) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(reading.apply(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
