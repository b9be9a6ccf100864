package nl.openvensters.portal.start;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.openvensters.observation.Answering;
import nl.openvensters.observation.RequestId;
import nl.openvensters.observation.Requests;

/** Counts how often is asked for pages and for files of the portal, and how long it took. */
public class RequestCount extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Requests requests;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getServletPath();
        Requests.Kind kind =
                path.startsWith("/looks/") || path.startsWith("/theme/") ? Requests.Kind.FILE : Requests.Kind.PAGE;
        try (Answering answering = requests.begin(kind, request.getHeader(RequestId.HEADER))) {
            response.setHeader(RequestId.HEADER, answering.id());
            chain.doFilter(request, response);
            answering.with(response.getStatus());
        }
    }
}
