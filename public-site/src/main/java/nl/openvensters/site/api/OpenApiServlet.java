package nl.openvensters.site.api;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import nl.openvensters.site.address.SiteAddress;
import nl.openvensters.site.http.Methods;

/** The same description at the root of the site, where the design rules want it found. */
@WebServlet("/openapi.json")
public class OpenApiServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient SiteAddress site;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (Set.of("GET", "HEAD", "OPTIONS").contains(request.getMethod())) {
            super.service(request, response);
            return;
        }
        response.setStatus(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        response.setHeader("Allow", Methods.ALLOWED);
        response.setHeader("API-Version", ApiApplication.VERSION);
        response.setContentType(Problem.MEDIA_TYPE);
        response.setCharacterEncoding("UTF-8");
        response.getWriter()
                .write(Problem.of(405, null, request.getRequestURI()).toJson());
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("API-Version", ApiApplication.VERSION);
        response.setHeader("Access-Control-Allow-Origin", "*");
        response.getWriter().write(OpenApiResource.description(site.absolute("")));
    }
}
