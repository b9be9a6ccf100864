package nl.openvensters.portal.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.stream.Stream;
import nl.openvensters.account.KnownBrowsers;
import nl.openvensters.account.Origin;
import nl.openvensters.client.ClientAddress;

/** Where a request comes from, for whoever bounds how often something is tried. */
@ApplicationScoped
public class RequestOrigin {

    private static final String COOKIE = "bekend";

    private final ClientAddress addresses = ClientAddress.set();

    @Inject
    private KnownBrowsers browsers;

    /** Reads the setting when the application starts, so that a wrong one is told then. */
    void start(@Observes @Initialized(ApplicationScoped.class) Object started) {}

    /** Of a request. */
    public Origin of(HttpServletRequest request) {
        String address = addresses.of(request.getRemoteAddr(), request.getHeaders(ClientAddress.HEADER));
        return new Origin(ClientAddress.household(address), kept(request));
    }

    private static String kept(HttpServletRequest request) {
        return Stream.of(Optional.ofNullable(request.getCookies()).orElse(new Cookie[0]))
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(Cookie::getValue)
                .findFirst()
                .orElse("");
    }

    /** Lets the browser keep that this person logged in with it, beside the others who did. */
    void remember(String email, HttpServletRequest request, HttpServletResponse response) {
        Cookie cookie = new Cookie(COOKIE, browsers.remember(kept(request), email));
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setPath(request.getContextPath());
        cookie.setMaxAge((int) KnownBrowsers.KEPT.toSeconds());
        cookie.setAttribute("SameSite", "Strict");
        response.addCookie(cookie);
    }
}
