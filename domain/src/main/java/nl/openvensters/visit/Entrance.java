package nl.openvensters.visit;

import java.net.URI;
import java.util.Locale;
import java.util.regex.Pattern;

/** How somebody came to the site; of another site not even the name is kept. */
public enum Entrance {
    /** By address, a bookmark or a link that does not tell. */
    DIRECT,
    SEARCH_ENGINE,
    OTHER_SITE,
    /** A school shown within the page of another site. */
    EMBED;

    private static final Pattern ENGINES = Pattern.compile(
            "(^|\\.)(google|bing|duckduckgo|ecosia|startpage|qwant|yahoo|yandex|baidu|search\\.brave)\\.[a-z.]+$");

    /**
     * @param referrer the header {@code Referer}; may be null
     * @param own the host of the site, from which nobody enters
     */
    public static Entrance of(String referrer, String own) {
        String host = host(referrer);
        if (host.isEmpty() || host.equals(own.toLowerCase(Locale.ROOT))) {
            return DIRECT;
        }
        return ENGINES.matcher(host).find() ? SEARCH_ENGINE : OTHER_SITE;
    }

    private static String host(String referrer) {
        try {
            String host = referrer == null ? null : URI.create(referrer).getHost();
            return host == null ? "" : host.toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
