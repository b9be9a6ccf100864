package nl.openvensters.site.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import nl.openvensters.site.address.Addresses;

/**
 * Refuses what is not to read: nothing on this site can be changed, and nothing sent to but the form of a message to a
 * school. It writes its page by itself, because the server cannot show an error page to a method that it does not know.
 * The API answers in its own form.
 */
public class Methods extends HttpFilter {

    /** The largest form: a message that is far too long still comes back, so that it can be made shorter. */
    private static final int LARGEST = 262_144;

    /** What may be done with any address of the site, as the header {@code Allow} has it. */
    public static final String ALLOWED = "GET, HEAD, OPTIONS";

    private static final long serialVersionUID = 1L;
    private static final String PAGE = "/site/method.html";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String method = request.getMethod();
        boolean takesForm = Addresses.takesForm(Addresses.path(request));
        if (takesForm && method.equals("POST")) {
            takeForm(request, response, chain);
            return;
        }
        if (method.equals("GET") || method.equals("HEAD") || isOfApi(request)) {
            chain.doFilter(request, response);
            return;
        }
        response.setHeader("Allow", takesForm ? "GET, HEAD, POST, OPTIONS" : ALLOWED);
        if (method.equals("OPTIONS")) {
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            return;
        }
        response.setStatus(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        response.setContentType("text/html;charset=UTF-8");
        try (InputStream page = getServletContext().getResourceAsStream(PAGE)) {
            page.transferTo(response.getOutputStream());
        }
    }

    private static void takeForm(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        long length = request.getContentLengthLong();
        if (length < 0) {
            // What does not say how much follows could fill the memory before it ends; browsers say it.
            response.sendError(HttpServletResponse.SC_LENGTH_REQUIRED);
        } else if (length > LARGEST) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean isOfApi(HttpServletRequest request) {
        String path = Addresses.path(request);
        return path.startsWith("/api/") || path.equals("/openapi.json");
    }
}
