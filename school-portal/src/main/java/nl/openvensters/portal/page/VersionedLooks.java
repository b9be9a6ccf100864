package nl.openvensters.portal.page;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** Gives the file of an address with a version, see {@link Looks}. */
@WebFilter({"/looks/*", "/theme/*"})
public class VersionedLooks extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<String> file = Looks.file(request.getServletPath());
        if (file.isPresent()) {
            request.getRequestDispatcher(file.get()).forward(request, response);
        } else {
            chain.doFilter(request, response);
        }
    }
}
