package nl.openvensters.site.crawler;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import nl.openvensters.site.address.SiteAddress;
import nl.openvensters.site.operator.Operator;

/**
 * Whom to tell of a hole (RFC 9116): who runs the site, by {@code operator.email}. Without one there is no such file, as
 * nobody would read it.
 */
@WebServlet("/.well-known/security.txt")
public class SecurityContactServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    /** RFC 9116: best less than a year ahead. */
    private static final int DAYS_AHEAD = 180;

    @Inject
    private transient SiteAddress site;

    @Inject
    private transient Operator operator;

    @Inject
    private transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (operator.getEmail().isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("text/plain");
        response.setCharacterEncoding("UTF-8");
        response.getWriter()
                .print("Contact: mailto:" + operator.getEmail() + "\nExpires: "
                        + clock.instant().truncatedTo(ChronoUnit.DAYS).plus(DAYS_AHEAD, ChronoUnit.DAYS)
                        + "\nPreferred-Languages: nl, en\nCanonical: "
                        + site.absolute("/.well-known/security.txt") + "\n");
    }
}
