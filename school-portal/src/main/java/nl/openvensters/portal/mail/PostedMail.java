package nl.openvensters.portal.mail;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** One mail of a demonstration as a mail program shows it: with its own styles, and without anything that runs. */
@WebServlet("/post/bericht")
public class PostedMail extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private DemonstrationPost post;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String id = String.valueOf(request.getParameter("nummer"));
        Optional<String> html =
                post.isOpen() && id.matches("\\d{1,18}") ? post.html(Long.parseLong(id)) : Optional.empty();
        if (html.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setHeader(
                "Content-Security-Policy",
                "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none';"
                        + " frame-ancestors 'none'");
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter().write(html.get());
    }
}
