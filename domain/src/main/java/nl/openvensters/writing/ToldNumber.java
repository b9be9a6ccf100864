package nl.openvensters.writing;

import java.util.List;

/**
 * A number in a text that says what a figure is.
 *
 * @param sentence in which it stands
 * @param fragment the number with its unit, as it stands there
 * @param known the figure that it tells
 */
public record ToldNumber(String sentence, String fragment, KnownNumber known) {

    /**
     * Those of a text, about the newest of the figures that are known.
     *
     * @param html the text; tags are skipped
     */
    public static List<ToldNumber> in(String html, List<KnownNumber> known) {
        return PlainText.of(html).sentences().stream()
                .flatMap(sentence -> Numbers.told(sentence, known).stream())
                .toList();
    }

    /** What stands before the number in its sentence. */
    public String before() {
        return sentence.substring(0, sentence.indexOf(fragment));
    }

    /** What stands behind it. */
    public String after() {
        return sentence.substring(sentence.indexOf(fragment) + fragment.length());
    }
}
