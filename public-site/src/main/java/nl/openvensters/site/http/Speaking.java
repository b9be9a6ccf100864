package nl.openvensters.site.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.openvensters.language.Language;
import nl.openvensters.site.address.Addresses;

/** Speaks the language of the address that was asked for, as long as a request lasts, its error page included. */
public class Speaking extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try (var spoken = Language.of(Addresses.asked(request)).speak()) {
            chain.doFilter(request, response);
        }
    }
}
