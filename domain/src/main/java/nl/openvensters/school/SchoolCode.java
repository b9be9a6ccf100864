package nl.openvensters.school;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The six-character code of a school (<i>vestiging</i>): the institution's four-character BRIN code and a two-digit
 * serial number, for example {@code 00AP00}.
 *
 * @param value six characters, upper case
 */
public record SchoolCode(String value) implements SubjectCode, Comparable<SchoolCode> {

    private static final Pattern FORM = Pattern.compile("[0-9]{2}[A-Z0-9]{2}[0-9]{2}");

    /** @throws IllegalArgumentException when the value is not of this form */
    public SchoolCode {
        if (value == null || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a school code: " + value);
        }
    }

    /**
     * Reads the shapes in which source files write the code.
     *
     * @param institution the BRIN code, in any case
     * @param location the full code ({@code 00AP00}), the serial number ({@code 00}, {@code 0}) in text
     * @return the code
     * @throws IllegalArgumentException when the two do not make a code
     */
    public static SchoolCode of(String institution, String location) {
        String brin = institution.strip().toUpperCase(Locale.ROOT);
        String place = location.strip().toUpperCase(Locale.ROOT);
        if (place.length() == 6 && place.startsWith(brin)) {
            return new SchoolCode(place);
        }
        return new SchoolCode(brin + (place.length() == 1 ? "0" + place : place));
    }

    @Override
    public SubjectKind kind() {
        return SubjectKind.SCHOOL;
    }

    /** The institution that this school is a location of. */
    public InstitutionCode institution() {
        return new InstitutionCode(value.substring(0, 4));
    }

    @Override
    public int compareTo(SchoolCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
