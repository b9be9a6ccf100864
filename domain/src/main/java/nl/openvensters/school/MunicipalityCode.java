package nl.openvensters.school;

import java.util.regex.Pattern;

/**
 * The code of a municipality as Statistics Netherlands gives it. Files write {@code 0637}, {@code 637} or {@code GM0637}.
 *
 * @param value four digits
 */
public record MunicipalityCode(String value) implements SubjectCode {

    private static final Pattern FORM = Pattern.compile("[0-9]{4}");
    private static final Pattern WRITTEN = Pattern.compile("(?:GM)?([0-9]{1,4})");

    /** @throws IllegalArgumentException when the value is not of this form */
    public MunicipalityCode {
        if (value == null || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a municipality code: " + value);
        }
    }

    /**
     * Reads any of the written shapes.
     *
     * @throws IllegalArgumentException when the text is none of them
     */
    public static MunicipalityCode of(String written) {
        var match = WRITTEN.matcher(written.strip());
        if (!match.matches()) {
            throw new IllegalArgumentException("Not a municipality code: " + written);
        }
        return new MunicipalityCode("0".repeat(4 - match.group(1).length()) + match.group(1));
    }

    @Override
    public SubjectKind kind() {
        return SubjectKind.MUNICIPALITY;
    }

    @Override
    public String toString() {
        return value;
    }
}
