package nl.openvensters.school;

import java.util.regex.Pattern;

/**
 * The number under which an organisation that is no board of schools accounts for its money, for example {@code 21441}: of
 * a partnership, which files of accounts know by this number only.
 *
 * @param value five digits
 */
public record AdministrationNumber(String value) {

    private static final Pattern FORM = Pattern.compile("[0-9]{5}");

    /** @throws IllegalArgumentException when the value is not of this form */
    public AdministrationNumber {
        if (!isOne(value)) {
            throw new IllegalArgumentException("Not an administration number: " + value);
        }
    }

    /** Whether something is of this form. */
    public static boolean isOne(String value) {
        return value != null && FORM.matcher(value).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
