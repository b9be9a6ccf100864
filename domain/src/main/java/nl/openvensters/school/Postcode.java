package nl.openvensters.school;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A Dutch postcode: four digits and two letters. Files write {@code 9306 TC} or {@code 2716PH}.
 *
 * @param value six characters without a space
 */
public record Postcode(String value) {

    private static final Pattern FORM = Pattern.compile("[1-9][0-9]{3}[A-Z]{2}");

    /** @throws IllegalArgumentException when the value is not of this form */
    public Postcode {
        if (value == null || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a postcode: " + value);
        }
    }

    /**
     * Reads either written shape.
     *
     * @throws IllegalArgumentException when the text is neither
     */
    public static Postcode of(String written) {
        return new Postcode(written.replace(" ", "").toUpperCase(Locale.ROOT));
    }

    /** The four digits: the area that postcode tables know. */
    public String area() {
        return value.substring(0, 4);
    }

    /** As people write it: {@code 9306 TC}. */
    public String written() {
        return area() + " " + value.substring(4);
    }

    @Override
    public String toString() {
        return value;
    }
}
