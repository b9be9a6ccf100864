package nl.openvensters.site.http;

import jakarta.faces.context.ExternalContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import nl.openvensters.page.Stored;

/**
 * Which version of a page this is: of its document and of what makes a page of it. Weak, for the server packs the page
 * as each visitor can unpack it.
 *
 * @param tag as in the header {@code ETag}
 * @param modified when the document became what it is, in milliseconds
 */
record Freshness(String tag, long modified) {

    static Freshness of(Stored<?> document, Build build) {
        return new Freshness(
                "W/\"" + document.sha256().substring(0, 32) + "-" + build.id() + "\"",
                document.madeAt().toEpochMilli());
    }

    /** Tells the visitor; answers with 304 when they have this version already. */
    boolean isKnown(ExternalContext external) {
        var response = (HttpServletResponse) external.getResponse();
        response.setHeader("ETag", tag);
        response.setDateHeader("Last-Modified", modified);
        String known = ((HttpServletRequest) external.getRequest()).getHeader("If-None-Match");
        boolean same = known != null
                && Arrays.stream(known.split(",")).map(String::strip).anyMatch(tag::equals);
        if (same) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
        }
        return same;
    }
}
