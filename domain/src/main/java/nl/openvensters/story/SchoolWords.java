package nl.openvensters.story;

import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * What a school may write: paragraphs, subheads, bold, lists and links. Everything else is dropped, on the way in and,
 * because texts of long ago or of elsewhere may be in the database, on the way out.
 */
public final class SchoolWords {

    private static final PolicyFactory ALLOWED = new HtmlPolicyBuilder()
            .allowElements("p", "br", "strong", "b", "em", "i", "ul", "ol", "li", "h4", "a")
            .allowElements((name, attributes) -> "h4", "h1", "h2", "h3", "h5", "h6")
            .allowElements((name, attributes) -> "p", "div")
            .allowUrlProtocols("https", "http", "mailto", "tel")
            .allowAttributes("href")
            .onElements("a")
            .requireRelsOnLinks("nofollow", "noopener")
            .toFactory();

    private SchoolWords() {}

    /** The text with only what is allowed. */
    public static Html clean(String html) {
        return new Html(ALLOWED.sanitize(html));
    }
}
