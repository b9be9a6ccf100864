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

    /** Begins a fresh session: of the one that was there nobody can know the id, and no page of it acts for this person. */
    private void begin(Actor actor, String asked) throws IOException {
        end();
        HttpSession session = request.getSession(true);
        String key = sessions.begin(actor, BrowserName.of(request.getHeader("User-Agent")));
        session.setAttribute(PortalAuthentication.KEY, key);
        String path = ReturnPath.of(asked);
        String first = START.contains(path) && own.isWelcomeDue(actor) ? WELCOME : path;
        Entered who = sessions.enter(key).orElseThrow();
        if (who.isDone()) {
            remember(who);
        }
        go(
                who.isDone()
                        ? first
                        : PortalAuthentication.page(who.step()) + "?naar="
                                + URLEncoder.encode(first, StandardCharsets.UTF_8));
    }

    /** The code was right too: goes on under another id. */
    public void codeWasRight(Entered who, String asked) throws IOException {
        request.changeSessionId();
        remember(who);
        goOn(asked);
    }

    private void remember(Entered who) {
        var response = (HttpServletResponse)
                FacesContext.getCurrentInstance().getExternalContext().getResponse();
        origins.remember(who.email(), request, response);
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
        if (request.getSession().getAttribute(PortalAuthentication.KEY) instanceof String key) {
            sessions.keep(key);
        }
    }

    /** Ends the session that there is, if any, with all that its pages hold. */
    void end() {
        HttpSession session = request.getSession(false);
        if (session == null) {
            return;
        }
        if (session.getAttribute(PortalAuthentication.KEY) instanceof String key) {
            sessions.end(key);
        }
        session.invalidate();
    }
}
