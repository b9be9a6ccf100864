package nl.openvensters.markup;

/** Plain text in HTML and XML. */
public final class Markup {

    private Markup() {}

    /**
     * A text that shows as it is, between tags and within an attribute; written as the sanitizer of explanations writes it,
     * so that cleaning it once more changes nothing.
     */
    public static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&#34;")
                .replace("'", "&#39;");
    }
}
