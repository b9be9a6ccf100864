package nl.openvensters.portal.login;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import nl.openvensters.account.NotLetIn;

/** Somebody comes back from the OpenID provider: with a code when it went well. Whatever it is, no session begins by a wrong one. */
@WebServlet(OpenIdLogin.BACK)
public class OpenIdReturn extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(OpenIdReturn.class.getName());
    private static final String COOKIE = "extern";
    private static final int LONGEST_CODE = 4_000;

    @Inject
    private transient OpenIdLogin login;

    @Inject
    private transient SignIn signIn;

    /** How it went, when it did not go well; the login page says it. */
    enum Outcome {
        UNKNOWN,
        OWN_PASSWORD,
        FAILED,
        AWAY,
        LATE;

        private static final String PARAMETER = "?uitkomst=";

        /** @param code as it stands in the address */
        static Optional<Outcome> of(String code) {
            return Arrays.stream(values())
                    .filter(one -> one.code().equals(code))
                    .findFirst();
        }

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        void tell(HttpServletRequest request, HttpServletResponse response) {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader(
                    "Location", request.getContextPath() + PortalAuthentication.LOGIN_PAGE + PARAMETER + code());
        }
    }

    /** Sent along by top-level navigation only, and to this folder only. */
    static Cookie cookie(HttpServletRequest request, String value, int seconds) {
        Cookie cookie = new Cookie(COOKIE, value);
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setPath(request.getContextPath() + "/extern");
        cookie.setMaxAge(seconds);
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!login.isSet()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Optional<OpenIdAttempt> attempt = kept(request).flatMap(login::attemptOf);
        response.addCookie(cookie(request, "", 0));
        if (attempt.isEmpty()) {
            Outcome.LATE.tell(request, response);
            return;
        }
        String code = request.getParameter("code");
        if (!isSame(attempt.get().state(), request.getParameter("state"))
                || code == null
                || code.length() > LONGEST_CODE) {
            Outcome.FAILED.tell(request, response);
            return;
        }
        enter(attempt.get(), code, request, response);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }

    private void enter(OpenIdAttempt attempt, String code, HttpServletRequest request, HttpServletResponse response) {
        try {
            OpenIdLogin.Came came = login.enter(attempt, code);
            String page = signIn.cameFromElsewhere(came, attempt.path(), response);
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", request.getContextPath() + page);
        } catch (NotLetIn e) {
            switch (e.why()) {
                case UNKNOWN -> Outcome.UNKNOWN.tell(request, response);
                case OWN_PASSWORD -> Outcome.OWN_PASSWORD.tell(request, response);
                case SPENT -> Outcome.FAILED.tell(request, response);
            }
        } catch (OpenIdFailure e) {
            LOG.log(Level.WARNING, "Somebody could not log in at the OpenID provider: {0}", e.getMessage());
            (e.isAway() ? Outcome.AWAY : Outcome.FAILED).tell(request, response);
        }
    }

    private static boolean isSame(String expected, String given) {
        return given != null
                && MessageDigest.isEqual(
                        expected.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }

    private static Optional<String> kept(HttpServletRequest request) {
        return Stream.of(Optional.ofNullable(request.getCookies()).orElse(new Cookie[0]))
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(Cookie::getValue)
                .findFirst();
    }
}
