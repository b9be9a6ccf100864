package nl.openvensters.writing;

import java.util.List;

/**
 * A number in a text that says what a figure is.
 *
 * @param sentence in which it stands
 * @param place where in the sentence: the same digits may stand before it
 * @param fragment the number with its unit, as it stands there
 * @param known the figure that it tells
 */
public record StatedNumber(String sentence, int place, String fragment, KnownNumber known) {

    /**
     * Those of a text, about the newest of the figures that are known.
     *
     * @param html the text; tags are skipped
     */
    public static List<StatedNumber> in(String html, List<KnownNumber> known) {
        return PlainText.of(html).sentences().stream()
                .flatMap(sentence -> PlainText.pieces(sentence).stream())
                .flatMap(piece -> Numbers.told(piece, known).stream())
                .toList();
    }

    /** What stands before the number in its sentence. */
    public String before() {
        return sentence.substring(0, place);
    }

    /** What stands behind it. */
    public String after() {
        return sentence.substring(place + fragment.length());
    }
}
