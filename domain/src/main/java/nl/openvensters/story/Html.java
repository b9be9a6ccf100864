package nl.openvensters.story;

import nl.openvensters.markup.Markup;

/**
 * A piece of HTML that is safe to put on a page as it is: made by us from escaped texts, or sanitised.
 *
 * @param markup the HTML
 */
public record Html(String markup) {

    /** A text without markup. */
    public static Html text(String text) {
        return new Html(Markup.escaped(text));
    }

    /** The text without its tags and with plain characters, for a title or a description. */
    public String asText() {
        return markup.replaceAll("<[^>]*>", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }

    @Override
    public String toString() {
        return markup;
    }
}
