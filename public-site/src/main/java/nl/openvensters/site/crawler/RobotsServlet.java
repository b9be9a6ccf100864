package nl.openvensters.site.crawler;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.openvensters.site.address.SiteAddress;

/**
 * What search engines need not read: what is not for the public, and pages that differ only in the choice of schools to
 * compare. Pages that are not to be found say so themselves, and can only do so when they may be read.
 */
@WebServlet("/robots.txt")
public class RobotsServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient SiteAddress site;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/plain");
        response.setCharacterEncoding("UTF-8");
        response.getWriter()
                .print(
                        "User-agent: *\nDisallow: /portaal/\nDisallow: /*vergelijk=\nDisallow: /besturen/*/cijfers?\n\nSitemap: "
                                + site.absolute("/sitemap.xml") + "\n");
    }
}
