package nl.openvensters.portal.start;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.stream.Stream;
import nl.openvensters.database.DatabaseReach;
import nl.openvensters.database.FullDisk;
import nl.openvensters.portal.ResponseHeaders;

/**
 * While the database is away every page of the portal is answered at once with 503, when to come back, and a sentence;
 * styles, scripts and pictures stay. So is what could not be stored because its disk is full. What was typed is kept by the
 * browser.
 */
public class DatabaseGate extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String COME_BACK = "30";
    private static final String AWAY = "/WEB-INF/errors/away.html";
    private static final String FULL = "/WEB-INF/errors/full.html";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (DatabaseReach.isAway() && !isOpen(request)) {
            tell(request, response);
            return;
        }
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException e) {
            if (response.isCommitted() || !DatabaseReach.isCauseOf(e)) {
                throw e;
            }
            response.reset();
            tell(request, response, FullDisk.isCauseOf(e) ? FULL : AWAY);
        }
    }

    /** What needs no database. */
    private static boolean isOpen(HttpServletRequest request) {
        String path = request.getServletPath();
        return Stream.of("/looks/", "/theme/", "/health/", "/metrics").anyMatch(path::startsWith)
                || request.getRequestURI().contains("jakarta.faces.resource");
    }

    /** Answers that the database is away. */
    public static void tell(HttpServletRequest request, HttpServletResponse response) throws IOException {
        tell(request, response, AWAY);
    }

    private static void tell(HttpServletRequest request, HttpServletResponse response, String sentence)
            throws IOException {
        ResponseHeaders.guard(request, response);
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setHeader("Retry-After", COME_BACK);
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("text/html;charset=UTF-8");
        try (InputStream page = request.getServletContext().getResourceAsStream(sentence)) {
            page.transferTo(response.getOutputStream());
        }
    }
}
