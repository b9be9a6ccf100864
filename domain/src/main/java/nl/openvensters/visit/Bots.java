package nl.openvensters.visit;

import java.util.regex.Pattern;

/** Programs that read pages and are no visitors. */
public final class Bots {

    private static final Pattern NAMES = Pattern.compile(
            "bot|crawl|spider|slurp|scrape|preview|monitor|uptime|check|lighthouse|headless|phantom|selenium|playwright"
                    + "|curl|wget|httpclient|http-client|okhttp|python|java/|go-http|node-fetch|axios|facebookexternalhit"
                    + "|whatsapp|embedly|feed|archive",
            Pattern.CASE_INSENSITIVE);

    private Bots() {}

    /** @param browser the header {@code User-Agent}; null when there is none, as no browser does */
    public static boolean is(String browser) {
        return browser == null
                || !browser.startsWith("Mozilla/")
                || NAMES.matcher(browser).find();
    }
}
