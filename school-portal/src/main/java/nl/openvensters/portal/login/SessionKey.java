package nl.openvensters.portal.login;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The cookie by which somebody who logged in is known again: a random key, of which the database has the hash. Not the
 * session of the server, which only one instance knows: whichever instance is asked, nobody logs in anew.
 */
final class SessionKey {

    private static final String COOKIE = "ingelogd";

    private SessionKey() {}

    /** @return empty when there is none, or something that was never one */
    static Optional<String> of(HttpServletRequest request) {
        return Stream.of(Optional.ofNullable(request.getCookies()).orElse(new Cookie[0]))
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(Cookie::getValue)
                .filter(value -> value.matches("[\\w-]{43}"))
                .findFirst();
    }

    /** Until the browser is closed, as long as the database knows it. */
    static void give(String key, HttpServletRequest request, HttpServletResponse response) {
        response.addCookie(cookie(key, -1, request));
    }

    static void take(HttpServletRequest request, HttpServletResponse response) {
        response.addCookie(cookie("", 0, request));
    }

    private static Cookie cookie(String key, int seconds, HttpServletRequest request) {
        Cookie cookie = new Cookie(COOKIE, key);
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setPath(request.getContextPath());
        cookie.setMaxAge(seconds);
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }
}
