package nl.openvensters.portal.monitor;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.stream.Stream;
import nl.openvensters.account.Action;
import nl.openvensters.account.Role;

/** Lets in only who may see the monitor: the table of roles says which. */
@WebFilter({"/monitor", "/monitor.xhtml"})
public class MonitorGate extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean allowed = Stream.of(Role.values())
                .filter(role -> role.allows(Action.SEE_MONITOR))
                .anyMatch(role -> request.isUserInRole(role.name()));
        if (allowed) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
