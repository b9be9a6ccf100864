package nl.openvensters.portal;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.openvensters.portal.page.Looks;

/** Tells browsers to run and show nothing but our own, and to keep no page of the portal; error pages included. */
@WebFilter(
        urlPatterns = "/*",
        dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.ERROR})
public class ResponseHeaders extends HttpFilter {

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        guard(request, response);
        chain.doFilter(request, response);
    }

    /** Sets the headers; also for what is answered before any filter runs, as the way to the login page is. */
    public static void guard(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", policy(""));
        response.setHeader("Vary", "Accept-Encoding");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
        String path = request.getServletPath();
        String looks = Looks.isLasting(path, request.getServletContext())
                ? "public, max-age=31536000, immutable"
                : "public, max-age=3600";
        response.setHeader("Cache-Control", Looks.isOne(path) ? looks : "no-store");
    }

    /**
     * What a page may run and show.
     *
     * @param scripts which scripts besides those in files of ours; empty for none
     */
    public static String policy(String scripts) {
        return ("default-src 'none'; script-src 'self' " + scripts).strip()
                + "; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; "
                + "base-uri 'none'; frame-ancestors 'none'";
    }
}
