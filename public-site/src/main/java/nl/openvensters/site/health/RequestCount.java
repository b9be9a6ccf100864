package nl.openvensters.site.health;

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
import nl.openvensters.site.address.Addresses;

/** Counts how often is asked for what, and how long it took. */
public class RequestCount extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Requests requests;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        // Before a page behind the address changes what the request says of itself.
        Requests.Kind kind = kind(Addresses.path(request));
        try (Answering answering = requests.begin(kind, request.getHeader(RequestId.HEADER))) {
            response.setHeader(RequestId.HEADER, answering.id());
            chain.doFilter(request, response);
            answering.with(response.getStatus());
        }
    }

    private static Requests.Kind kind(String path) {
        if (path.startsWith("/api/")) {
            return Requests.Kind.API;
        }
        if (path.endsWith("/zoeken") || path.startsWith("/zoeken/")) {
            return Requests.Kind.SEARCH;
        }
        return Addresses.isPage(path) ? Requests.Kind.PAGE : Requests.Kind.FILE;
    }
}
