package nl.openvensters.site.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Lets browsers keep styles and fonts: for ever when the address holds a version or is a font's, else ten minutes. */
public class AssetCache extends HttpFilter {

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean lasting =
                request.getParameter("v") != null || request.getRequestURI().endsWith(".woff2");
        response.setHeader("Cache-Control", lasting ? "public, max-age=31536000, immutable" : "public, max-age=600");
        chain.doFilter(request, response);
    }
}
