package nl.openvensters.site.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;
import nl.openvensters.site.http.Methods;

/**
 * What holds for every request: any site may ask, not more than so often, the version is told, and no address ends with a
 * slash.
 */
@Provider
@PreMatching
@ApplicationScoped
public class ApiHeaders implements ContainerRequestFilter, ContainerResponseFilter {

    private static final String METHODS = Methods.ALLOWED;
    private static final String LEFT = ApiHeaders.class.getName();

    @Inject
    private HttpServletRequest servlet;

    @Inject
    private RateLimit rate;

    @Override
    public void filter(ContainerRequestContext request) {
        RequestRate.Left left = rate.count(servlet);
        request.setProperty(LEFT, left);
        if (left.isTooMany()) {
            throw new ClientErrorException(Response.status(Response.Status.TOO_MANY_REQUESTS)
                    .header(HttpHeaders.RETRY_AFTER, left.reset())
                    .build());
        }
        if (request.getMethod().equals("OPTIONS")) {
            request.abortWith(
                    Response.noContent().header(HttpHeaders.ALLOW, METHODS).build());
        } else if (!Set.of("GET", "HEAD").contains(request.getMethod())) {
            throw new NotAllowedException(
                    Response.status(405).header(HttpHeaders.ALLOW, METHODS).build());
        } else if (request.getUriInfo().getPath().endsWith("/")) {
            throw new NotFoundException();
        }
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        var headers = response.getHeaders();
        headers.putSingle("API-Version", ApiApplication.VERSION);
        headers.putSingle("Access-Control-Allow-Origin", "*");
        headers.putSingle("Access-Control-Allow-Methods", METHODS);
        headers.putSingle("Access-Control-Allow-Headers", "Accept, If-None-Match");
        headers.putSingle(
                "Access-Control-Expose-Headers",
                "API-Version, ETag, Link, RateLimit-Limit, RateLimit-Remaining, RateLimit-Reset, Retry-After");
        if (request.getProperty(LEFT) instanceof RequestRate.Left left) {
            headers.putSingle("RateLimit-Limit", left.limit());
            headers.putSingle("RateLimit-Remaining", Math.max(0, left.remaining()));
            headers.putSingle("RateLimit-Reset", left.reset());
        }
    }
}
