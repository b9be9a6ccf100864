package nl.openvensters.story;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.openvensters.markup.Markup;

/**
 * A piece of HTML that is safe to put on a page as it is: made by us from escaped texts, or sanitised.
 *
 * @param markup the HTML
 */
public record Html(String markup) {

    /** A character by its number, as the cleaning of texts writes {@code @} and {@code =}. */
    private static final Pattern CODE = Pattern.compile("&#([0-9]{1,5});");

    private static final Pattern TAG = Pattern.compile("<[^>]*>");

    /** A text without markup. */
    public static Html text(String text) {
        return new Html(Markup.escaped(text));
    }

    /** The text without its tags and with plain characters, for a title or a description. */
    public String asText() {
        return CODE.matcher(TAG.matcher(markup).replaceAll(""))
                .replaceAll(code -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(code.group(1)))))
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&");
    }

    /** The same with its lines, and an empty one between paragraphs. */
    public String asLines() {
        String lines = markup.replaceAll("<br */?>|</li>", "\n").replaceAll("</(p|h4|ul|ol)>", "\n\n");
        return new Html(lines).asText().replaceAll("\n{3,}", "\n\n").strip();
    }

    @Override
    public String toString() {
        return markup;
    }
}
