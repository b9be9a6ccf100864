package nl.openvensters.site;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which page stands behind which address. Pages themselves have no address: whoever asks for a file finds nothing. */
public class Addresses extends HttpFilter {

    private static final Map<String, String> PAGES = Map.of(
            "/", "/home.xhtml",
            "/zoeken", "/search.xhtml",
            "/gemeenten", "/municipalities.xhtml",
            "/over-de-cijfers", "/figures.xhtml",
            "/toegankelijkheid", "/accessibility.xhtml",
            "/privacy", "/privacy.xhtml");

    private static final Pattern SCHOOL = Pattern.compile("/scholen/([0-9A-Za-z]{1,12})(?:/([^/]{0,200}))?/?");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        Optional<String> page = page(path);
        if (page.isPresent() && request.getDispatcherType() == DispatcherType.REQUEST) {
            response.setHeader("Cache-Control", "no-cache");
            request.getRequestDispatcher(page.get()).forward(request, response);
        } else if (path.endsWith(".xhtml") || path.contains("jakarta.faces.resource")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static Optional<String> page(String path) {
        String page = PAGES.get(path);
        if (page != null) {
            return Optional.of(page);
        }
        Matcher school = SCHOOL.matcher(path);
        return school.matches() ? Optional.of("/school.xhtml") : Optional.empty();
    }

    /** The code in the address of a school's page, as it was asked for. */
    static Optional<String> schoolCode(String path) {
        Matcher school = SCHOOL.matcher(path);
        return school.matches() ? Optional.of(school.group(1)) : Optional.empty();
    }
}
