package nl.openvensters.site.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import nl.openvensters.database.DatabaseReach;

/** What cannot be answered because the database is away is told as that: 503, when to come back, and a sentence. */
public class WithoutDatabase extends HttpFilter {

    /** In seconds. */
    public static final String COME_BACK = "30";

    private static final long serialVersionUID = 1L;
    private static final String PAGE = "/site/away.html";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException e) {
            if (response.isCommitted() || !DatabaseReach.isCauseOf(e)) {
                throw e;
            }
            response.resetBuffer();
            SecurityHeaders.guard(request, response);
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            response.setHeader("Retry-After", COME_BACK);
            response.setHeader("Cache-Control", "no-store");
            response.setContentType("text/html;charset=UTF-8");
            try (InputStream page = getServletContext().getResourceAsStream(PAGE)) {
                page.transferTo(response.getOutputStream());
            }
        }
    }
}
