package nl.openvensters.site.api;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The same description at the root of the site, where the design rules want it found. */
@WebServlet("/openapi.json")
public class OpenApiServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("API-Version", ApiApplication.VERSION);
        response.setHeader("Access-Control-Allow-Origin", "*");
        response.getWriter().write(new OpenApiResource().description());
    }
}
