package nl.openvensters.portal;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.stream.Stream;
import nl.openvensters.account.NotAllowed;

/**
 * What the domain refuses is told as refused, wherever in a page it was asked: a form of one's own that is sent to the
 * address of another school is read before the view could tell. It is no failure of ours either, so it is not logged.
 */
@WebFilter("/*")
public class NotAllowedFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException e) {
            if (response.isCommitted() || !isRefused(e)) {
                throw e;
            }
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static boolean isRefused(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .anyMatch(NotAllowed.class::isInstance);
    }
}
