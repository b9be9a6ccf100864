package nl.openvensters.school;

import java.util.regex.Pattern;

/**
 * The BRIN code of an institution (<i>instelling</i>), for example {@code 00AP}.
 *
 * @param value four characters, upper case
 */
public record InstitutionCode(String value) {

    private static final Pattern FORM = Pattern.compile("[0-9]{2}[A-Z0-9]{2}");

    /** @throws IllegalArgumentException when the value is not of this form */
    public InstitutionCode {
        if (value == null || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not an institution code: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
