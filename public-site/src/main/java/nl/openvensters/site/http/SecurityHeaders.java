package nl.openvensters.site.http;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import nl.openvensters.site.address.Addresses;
import nl.openvensters.site.embed.Embedded;
import nl.openvensters.site.map.MapTiles;

/**
 * What a browser may do with our answers: load from us alone, run no script but our own files, and not be framed. Only a
 * school that is made to stand within the page of another site may be framed, and runs no script at all. Styles, scripts and
 * fonts of ours are no pages, so nothing is said with them of what a page may do: a first view has ten of them.
 */
public class SecurityHeaders extends HttpFilter {

    private static final String CONTENT_SECURITY_POLICY =
            "default-src 'none'; style-src 'self'; font-src 'self';" + " img-src 'self'" + MapTiles.server()
                    + "; script-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private static final String EMBEDDED = "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self';"
            + " form-action 'none'; base-uri 'none'; frame-ancestors *";

    /** Shows how an embedded school looks. */
    private static final String PREVIEW = CONTENT_SECURITY_POLICY + "; frame-src 'self'";

    private static final Pattern ASSET = Pattern.compile("/(theme|site|webjars)/.*\\.(css|js|woff2)");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        guard(request, response);
        chain.doFilter(request, response);
    }

    /** Writes them; also once more, on an answer of which a page that failed took all headers away. */
    static void guard(HttpServletRequest request, HttpServletResponse response) {
        // The server packs text for who can unpack it, and does not say so itself.
        response.setHeader("Vary", "Accept-Encoding");
        response.setHeader("X-Content-Type-Options", "nosniff");
        if (!isAsset(request)) {
            forPages(request, response);
        }
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
    }

    private static boolean isAsset(HttpServletRequest request) {
        // What is refused or not there is answered with a page.
        return request.getDispatcherType() == DispatcherType.REQUEST
                && List.of("GET", "HEAD").contains(request.getMethod())
                && ASSET.matcher(Addresses.path(request)).matches();
    }

    private static void forPages(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", policy(Addresses.path(request)));
        response.setHeader("Referrer-Policy", "strict-origin-when-cross-origin");
        response.setHeader("Permissions-Policy", "camera=(), geolocation=(self), microphone=(), payment=()");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    }

    private static String policy(String path) {
        if (Embedded.is(path)) {
            return EMBEDDED;
        }
        return path.equals("/embed") ? PREVIEW : CONTENT_SECURITY_POLICY;
    }
}
