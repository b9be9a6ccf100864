package nl.openvensters.site.visits;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.servlet.http.HttpServletRequest;
import nl.openvensters.client.ClientAddress;

/** From which computer a visitor's request came. Used at once and never kept. */
@ApplicationScoped
public class VisitorAddress {

    private final ClientAddress addresses = ClientAddress.set();

    /** Reads the setting when the application starts, so that a wrong one is told then. */
    void start(@Observes @Initialized(ApplicationScoped.class) Object started) {}

    /** For bounds: what a household or a school has in common. */
    public String household(HttpServletRequest request) {
        return ClientAddress.household(of(request));
    }

    /** The address as text; never empty. */
    public String of(HttpServletRequest request) {
        return addresses.of(request.getRemoteAddr(), request.getHeaders(ClientAddress.HEADER));
    }
}
