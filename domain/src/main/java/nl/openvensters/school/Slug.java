package nl.openvensters.school;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The readable part of a school's address: {@code de-vuurtoren-den-helder}. It only helps people; the code identifies.
 *
 * @param value lower-case letters, digits and single hyphens; at least one character
 */
public record Slug(String value) {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHES = Pattern.compile("['’‘`]");
    private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");

    /** Of a name and the place that it stands in; {@code school} when neither has a letter or digit. */
    public static Slug of(String name, String place) {
        String plain = MARKS.matcher(Normalizer.normalize(name + " " + place, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        String joined = OTHER.matcher(APOSTROPHES.matcher(plain).replaceAll(""))
                .replaceAll("-")
                .replaceAll("^-|-$", "");
        return new Slug(joined.isEmpty() ? "school" : joined);
    }

    @Override
    public String toString() {
        return value;
    }
}
