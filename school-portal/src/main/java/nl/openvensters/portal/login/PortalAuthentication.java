package nl.openvensters.portal.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.openvensters.account.Entered;
import nl.openvensters.account.Grant;
import nl.openvensters.account.SecondStep;
import nl.openvensters.account.Sessions;
import nl.openvensters.database.DatabaseReach;
import nl.openvensters.importing.run.Imports;
import nl.openvensters.portal.ExpiredPage;
import nl.openvensters.portal.ResponseHeaders;
import nl.openvensters.portal.SentFiles;
import nl.openvensters.portal.mail.DemonstrationPost;
import nl.openvensters.portal.start.DatabaseGate;

/**
 * Lets nothing through without a login but the way in and the looks. A cookie holds a random key
 * only: who that is and what it may do is asked again for every request, so that a role that ends, ends at once.
 */
@ApplicationScoped
public class PortalAuthentication implements HttpAuthenticationMechanism {

    static final String LOGIN_PAGE = "/inloggen";

    /** A mail program ends mails here by itself, from elsewhere and without a cookie; a secret in the address allows it. */
    private static final Set<String> STOP_MAILS = Set.of("/afmelden", "/geen-brieven");

    /** Calendars that calendar programs read; each address holds a secret. */
    private static final String CALENDARS = "/agenda/";

    /** What people need who have no account yet, or cannot get in. */
    private static final Set<String> OPEN = Set.of(
            LOGIN_PAGE,
            "/uitloggen",
            OpenIdLogin.BEGIN,
            OpenIdLogin.BACK,
            "/uitnodiging",
            "/wachtwoord-vergeten",
            "/wachtwoord",
            "/wachtwoord-oordeel",
            "/adres",
            "/afmelden",
            "/geen-brieven",
            "/instemmen");

    /** How the portal is; who may look is asked there. */
    private static final Set<String> OBSERVED = Set.of("/health/live", "/health/ready", "/metrics");

    /** The longest form in bytes: far more than anybody types, and less than the server reads. */
    private static final int MOST = 1_000_000;

    /** A photo or document with its form: more than is taken, so that who is a little over is told so at the field. */
    private static final int FILE = 15_000_000;

    /** The pages with a form for such a file. */
    private static final Set<String> WITH_FILE =
            Set.of("/school/gegevens", "/school/documenten", "/indicator", "/schoolgids");

    @Inject
    private Sessions sessions;

    @Inject
    private DemonstrationPost post;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        ResponseHeaders.guard(request, response);
        String path = path(request);
        if (isAnswered(request, response, !isLook(path))) {
            return AuthenticationStatus.SEND_CONTINUE;
        }
        if (isLook(path) || OBSERVED.contains(path)) {
            return context.doNothing();
        }
        if (isFromElsewhere(request) && !STOP_MAILS.contains(path)) {
            return refuse(response, HttpServletResponse.SC_FORBIDDEN);
        }
        if (isOfUnknownLength(request)) {
            return refuse(response, HttpServletResponse.SC_LENGTH_REQUIRED);
        }
        if (request.getContentLengthLong() > most(path)) {
            return refuse(response, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        }
        Optional<Entered> entered;
        try {
            entered = entered(request);
        } catch (RuntimeException e) {
            return withoutDatabase(e, request, response);
        }
        entered.ifPresent(who -> request.setAttribute(SignedIn.ENTERED, who));
        if (entered.filter(Entered::isDone).isPresent()) {
            return letIn(entered.get(), context);
        }
        String way = entered.map(who -> page(who.step())).orElse(LOGIN_PAGE);
        if (isOpen(path) || way.equals(page(path))) {
            return context.doNothing();
        }
        // What is sent along may be a file: of who is not known no more is read than words.
        if (request.getContentLengthLong() <= MOST && ExpiredPage.holdsText(request)) {
            return refuse(response, HttpServletResponse.SC_CONFLICT);
        }
        SentFiles.forget(request);
        return to(way, request, response, path);
    }

    private static AuthenticationStatus letIn(Entered who, HttpMessageContext context) {
        Set<String> roles =
                who.actor().grants().stream().map(Grant::role).map(Enum::name).collect(Collectors.toSet());
        return context.notifyContainerAboutLogin(String.valueOf(who.actor().account()), roles);
    }

    /** The one page that is open until the step is taken. */
    static String page(SecondStep step) {
        return step == SecondStep.CODE ? "/code" : "/tweede-stap";
    }

    private static boolean isAnswered(HttpServletRequest request, HttpServletResponse response, boolean forms) {
        try {
            return Methods.answered(request, response, forms);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A form that another site sends here with our cookie; browsers tell. */
    private static boolean isFromElsewhere(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        return request.getMethod().equals("POST")
                && site != null
                && !site.equals("same-origin")
                && !site.equals("none");
    }

    /** What does not say how much follows could fill the disk before it ends; browsers say it. */
    private static boolean isOfUnknownLength(HttpServletRequest request) {
        return request.getMethod().equals("POST") && request.getContentLengthLong() < 0;
    }

    /** Uploading files sends more; of those to import their sum is checked once more where they are kept. */
    private static long most(String path) {
        if (WITH_FILE.contains(page(path))) {
            return FILE + MOST;
        }
        return path.equals("/beheer/inlezen") || path.equals("/beheer/inlezen.xhtml")
                ? Imports.MOST_BYTES + MOST
                : MOST;
    }

    private static boolean isLook(String path) {
        return path.startsWith("/theme/") || path.startsWith("/looks/") || path.startsWith("/jakarta.faces.resource/");
    }

    private static String path(HttpServletRequest request) {
        String rest = request.getPathInfo();
        return rest == null ? request.getServletPath() : request.getServletPath() + rest;
    }

    private boolean isOpen(String path) {
        String page = page(path);
        return OPEN.contains(page)
                || path.startsWith(CALENDARS)
                || DemonstrationPost.PAGES.contains(page) && post.isOpen();
    }

    private static String page(String path) {
        return path.endsWith(".xhtml") ? path.substring(0, path.length() - ".xhtml".length()) : path;
    }

    private Optional<Entered> entered(HttpServletRequest request) {
        return SessionKey.of(request).flatMap(sessions::enter);
    }

    /** Who it is cannot be asked now: nobody is let in, and nobody sent to a login that cannot work either. */
    private static AuthenticationStatus withoutDatabase(
            RuntimeException failure, HttpServletRequest request, HttpServletResponse response) {
        if (!DatabaseReach.isCauseOf(failure)) {
            throw failure;
        }
        try {
            DatabaseGate.tell(request, response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return AuthenticationStatus.SEND_CONTINUE;
    }

    private static AuthenticationStatus to(
            String page, HttpServletRequest request, HttpServletResponse response, String path) {
        String query = request.getQueryString();
        String asked = query == null ? path : path + "?" + query;
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader(
                "Location",
                request.getContextPath() + page + "?naar=" + URLEncoder.encode(asked, StandardCharsets.UTF_8));
        return AuthenticationStatus.SEND_CONTINUE;
    }

    private static AuthenticationStatus refuse(HttpServletResponse response, int status) {
        try {
            response.sendError(status);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return AuthenticationStatus.SEND_FAILURE;
    }
}
