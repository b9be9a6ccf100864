package nl.openvensters.site.questionnaire;

import java.util.List;
import java.util.Set;

/**
 * A language in which can be filled in.
 *
 * @param name in itself
 * @param chosen whether the screen is in it
 */
public record Tongue(String tag, String name, boolean chosen) {

    private static final Set<String> RIGHT_TO_LEFT = Set.of("ar");

    private static final List<Tongue> ALL = List.of(
            new Tongue("nl", "Nederlands", false),
            new Tongue("en", "English", false),
            new Tongue("tr", "Türkçe", false),
            new Tongue("ar", "العربية", false),
            new Tongue("pl", "Polski", false),
            new Tongue("uk", "Українська", false));

    /** All of which we have the words around a questionnaire. */
    static List<String> tags() {
        return ALL.stream().map(Tongue::tag).toList();
    }

    /** Some of them, in one order. */
    static List<Tongue> of(List<String> tags, String chosen) {
        return ALL.stream()
                .filter(one -> tags.contains(one.tag))
                .map(one -> new Tongue(one.tag, one.name, one.tag.equals(chosen)))
                .toList();
    }

    /** {@code rtl} of Arabic. */
    static String direction(String tag) {
        return RIGHT_TO_LEFT.contains(tag) ? "rtl" : "ltr";
    }

    public String direction() {
        return direction(tag);
    }
}
