package nl.openvensters.portal.page;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;

/**
 * Names the next page to a script that sent a form with files, instead of sending it there: a script that follows gets that
 * page itself, and the message that stands on it once is gone before anybody sees it.
 */
@WebFilter("/*")
public class NextPage extends HttpFilter {

    private static final long serialVersionUID = 1L;

    /** By which a script asks for it. */
    private static final String ASKED = "X-Next-Page";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        chain.doFilter(request, request.getHeader(ASKED) == null ? response : new Naming(response));
    }

    private static final class Naming extends HttpServletResponseWrapper {

        Naming(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void sendRedirect(String address) {
            setStatus(SC_NO_CONTENT);
            setHeader(ASKED, address);
        }
    }
}
