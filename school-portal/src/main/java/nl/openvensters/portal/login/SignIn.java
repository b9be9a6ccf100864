package nl.openvensters.portal.login;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import nl.openvensters.account.Accounts;
import nl.openvensters.account.Actor;
import nl.openvensters.account.Entered;
import nl.openvensters.account.OwnAccount;
import nl.openvensters.account.Sessions;

/** The steps from a right password to the first page, by way of the second step for whoever has one or needs one. */
@RequestScoped
public class SignIn {

    private static final String WELCOME = "/welkom";

    /** What the other party said, for as long as the session lasts: to log out there too. */
    private static final String OUTSIDE = "outside";

    private static final Set<String> START = Set.of("/", "/index.xhtml");

    @Inject
    private Accounts accounts;

    @Inject
    private OwnAccount own;

    @Inject
    private HttpServletRequest request;

    @Inject
    private RequestOrigin origins;

    @Inject
    private Sessions sessions;

    /** @param asked the page to go to; anything else than a page of ours leads to the start */
    public void passwordWasRight(Actor actor, String asked) throws IOException {
        begin(actor, asked);
    }

    /** Lets somebody in who just made an account by an invitation. */
    public void joined(long account) throws IOException {
        begin(accounts.enter(account), "/");
    }

    /**
     * Lets somebody in who logged in at another party.
     *
     * @param asked as above
     * @return the page to go to, within the portal
     */
    String cameFromElsewhere(OpenIdLogin.Came came, String asked, HttpServletResponse response) {
        Begun begun = begun(came.actor(), asked, came.vouched(), response);
        request.getSession(true).setAttribute(OUTSIDE, came.token());
        return begun.page();
    }

    private void begin(Actor actor, String asked) throws IOException {
        Begun begun = begun(actor, asked, false, response());
        if (begun.who().isDone()) {
            remember(begun.who());
        }
        go(begun.page());
    }

    /** Who is in now, and the page that comes next. */
    private record Begun(Entered who, String page) {}

    /** Begins a fresh session: of the one that was there nobody can know the id, and no page of it acts for this person. */
    private Begun begun(Actor actor, String asked, boolean vouched, HttpServletResponse response) {
        end();
        request.getSession(true);
        String key = sessions.begin(actor, BrowserName.of(request.getHeader("User-Agent")), vouched);
        SessionKey.give(key, request, response);
        String path = ReturnPath.of(asked);
        String first = START.contains(path) && own.isWelcomeDue(actor) ? WELCOME : path;
        Entered who = sessions.enter(key).orElseThrow();
        return new Begun(
                who,
                who.isDone()
                        ? first
                        : PortalAuthentication.page(who.step()) + "?naar="
                                + URLEncoder.encode(first, StandardCharsets.UTF_8));
    }

    /** The code was right too: goes on under another id and another key. */
    public void codeWasRight(Entered who, String asked) throws IOException {
        request.changeSessionId();
        SessionKey.of(request).map(sessions::renew).ifPresent(key -> SessionKey.give(key, request, response()));
        remember(who);
        goOn(asked);
    }

    private void remember(Entered who) {
        origins.remember(who.email(), request, response());
    }

    private static HttpServletResponse response() {
        return (HttpServletResponse)
                FacesContext.getCurrentInstance().getExternalContext().getResponse();
    }

    /** To the page that was asked for before. */
    public void goOn(String asked) throws IOException {
        go(ReturnPath.of(asked));
    }

    private void go(String path) throws IOException {
        FacesContext.getCurrentInstance().getExternalContext().redirect(request.getContextPath() + path);
    }

    /** Keeps this session when the person it belongs to just set a new password, which ends all others. */
    public void stay() {
        SessionKey.of(request).ifPresent(sessions::keep);
    }

    /** What the other party said of who logged in there; empty for whom it was not. */
    Optional<String> outside() {
        return Optional.ofNullable(request.getSession(false))
                .map(session -> session.getAttribute(OUTSIDE))
                .map(String.class::cast);
    }

    /** Ends the session that there is, if any, with all that its pages hold. */
    void end() {
        SessionKey.of(request).ifPresent(sessions::end);
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
