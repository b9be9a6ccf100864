package nl.openvensters.school;

import java.util.regex.Pattern;

/**
 * The number of a board (<i>bevoegd gezag</i>), for example {@code 41646}.
 *
 * @param value five digits
 */
public record BoardNumber(String value) implements SubjectCode {

    private static final Pattern FORM = Pattern.compile("[0-9]{5}");

    /** @throws IllegalArgumentException when the value is not of this form */
    public BoardNumber {
        if (value == null || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a board number: " + value);
        }
    }

    @Override
    public SubjectKind kind() {
        return SubjectKind.BOARD;
    }

    @Override
    public String toString() {
        return value;
    }
}
