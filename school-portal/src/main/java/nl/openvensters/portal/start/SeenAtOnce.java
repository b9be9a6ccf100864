package nl.openvensters.portal.start;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.openvensters.page.PageMaker;

/**
 * Who publishes and then looks sees it: before the answer to a form has gone, what the public sees is made of what the
 * form changed. When that fails the clock does it a second later, so it never fails the form.
 */
@WebFilter(urlPatterns = "/*", dispatcherTypes = DispatcherType.REQUEST)
public class SeenAtOnce extends HttpFilter {

    private static final long serialVersionUID = 1L;

    /** What the editor sends while somebody types puts nothing online. */
    private static final String EDITOR = "X-Editor";

    private static final Logger LOG = Logger.getLogger(SeenAtOnce.class.getName());

    @Inject
    private transient PageMaker pages;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        chain.doFilter(request, response);
        if (request.getMethod().equals("POST") && request.getHeader(EDITOR) == null) {
            try {
                pages.makeUrgent();
            } catch (RuntimeException e) {
                LOG.log(Level.WARNING, "What the public sees was not made; the clock tries again", e);
            }
        }
    }
}
