package nl.openvensters.site.search;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** In the first seconds after a start: says that the schools are still being read, and when to come back. */
public class SearchReady extends HttpFilter {

    private static final long serialVersionUID = 1L;

    /** In seconds; filling the index takes about so long. */
    public static final String COME_BACK = "10";

    @Inject
    private transient SearchIndex index;

    /** For the container. */
    public SearchReady() {}

    SearchReady(SearchIndex index) {
        this.index = index;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (index.isReady()) {
            chain.doFilter(request, response);
            return;
        }
        response.setHeader("Retry-After", COME_BACK);
        response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    }
}
