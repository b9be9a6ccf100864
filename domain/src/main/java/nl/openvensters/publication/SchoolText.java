package nl.openvensters.publication;

import nl.openvensters.markup.Legible;
import org.owasp.html.Encoding;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * What a school may write: paragraphs, subheads, bold, lists and links. Everything else is dropped, on the way in and,
 * because texts of long ago or of elsewhere may be in the database, on the way out.
 */
public final class SchoolText {

    /** The most characters of a text with its markup: some six pages, far more than anybody reads. */
    public static final int LONGEST = 20_000;

    /** What the sanitiser makes of a brace against templates in the browser, which we have none of: it is no text. */
    private static final String BROKEN_BRACE = "{<!-- -->";

    /** More than anybody nests; what is deeper is clean too, and only put right when it is cleaned once more. */
    private static final int LAYERS = 8;

    private static final PolicyFactory ALLOWED = new HtmlPolicyBuilder()
            .allowElements("p", "br", "strong", "b", "em", "i", "ul", "ol", "li", "h4", "a")
            .allowElements((name, attributes) -> "h4", "h1", "h2", "h3", "h5", "h6")
            .allowElements((name, attributes) -> "p", "div")
            .allowUrlProtocols("https", "http", "mailto", "tel")
            .allowAttributes("href")
            .onElements("a")
            .requireRelsOnLinks("nofollow", "noopener")
            .toFactory();

    private SchoolText() {}

    /**
     * The text with only what is allowed; empty when nothing is left to read. Cleaning it again changes nothing: of what is
     * nested as it may not be, the sanitiser puts one layer right at a time.
     */
    public static String clean(String html) {
        String text = html == null ? "" : html;
        for (int layer = 0; layer < LAYERS; layer++) {
            String clean = once(text);
            if (clean.equals(text)) {
                break;
            }
            text = clean;
        }
        return Legible.says(Encoding.decodeHtml(text.replaceAll("<[^>]*>", ""), false)) ? text : "";
    }

    private static String once(String html) {
        return Legible.cleaned(ALLOWED.sanitize(html).replace(BROKEN_BRACE, "{"))
                .strip();
    }
}
