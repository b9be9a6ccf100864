package nl.openvensters.portal.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;

/**
 * Answers requests in a way that is not to read or to send a form. It writes its page by itself: the server cannot show
 * an error page to a method that it does not know.
 */
final class Methods {

    private static final String PAGE = "/WEB-INF/errors/method.html";

    private Methods() {}

    /**
     * Answers when the method is none that a page or a style sheet knows.
     *
     * @param forms whether forms are sent to this address
     * @return whether it was answered
     */
    static boolean answered(HttpServletRequest request, HttpServletResponse response, boolean forms)
            throws IOException {
        String method = request.getMethod();
        if (Set.of("GET", "HEAD").contains(method) || forms && method.equals("POST")) {
            return false;
        }
        response.setHeader("Allow", forms ? "GET, HEAD, POST, OPTIONS" : "GET, HEAD, OPTIONS");
        if (method.equals("OPTIONS")) {
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            return true;
        }
        response.setStatus(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        response.setContentType("text/html;charset=UTF-8");
        try (InputStream page = request.getServletContext().getResourceAsStream(PAGE)) {
            page.transferTo(response.getOutputStream());
        }
        return true;
    }
}
