package nl.openvensters.portal.worklist;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.openvensters.portal.login.SignedIn;

/** Has the number in the menu counted anew after each form that somebody sends. */
@WebFilter(urlPatterns = "/*", dispatcherTypes = DispatcherType.REQUEST)
public class WaitingCountFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient SignedIn signedIn;

    @Inject
    private transient WaitingCount count;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean deed = !request.getMethod().equals("GET") && request.getSession(false) != null && signedIn.isThere();
        if (deed) {
            count.forget();
        }
        try {
            chain.doFilter(request, response);
        } finally {
            if (deed && request.getSession(false) != null) {
                count.forget();
            }
        }
    }
}
