package nl.openvensters.portal.login;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.util.Set;
import nl.openvensters.account.Accounts;
import nl.openvensters.account.Actor;
import nl.openvensters.account.OwnAccount;

/**
 * The steps from a right password to the first page. What else is to be proven comes between
 * {@link #passwordWasRight} and {@link #complete}.
 */
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
    private Clock clock;

    /** @param asked the page to go to; anything else than a page of ours leads to the start */
    public void passwordWasRight(Actor actor, String asked) throws IOException {
        complete(actor, asked);
    }

    /** Lets somebody in who just made an account by an invitation. */
    public void joined(long account) throws IOException {
        complete(accounts.enter(account), "/");
    }

    /** Begins a session under a new id, so that nobody can have known it before. */
    private void complete(Actor actor, String asked) throws IOException {
        request.getSession(true);
        request.changeSessionId();
        request.getSession().setAttribute(PortalAuthentication.ACCOUNT, actor.account());
        stay();
        String path = ReturnPath.of(asked);
        boolean welcome = START.contains(path) && own.isWelcomeDue(actor);
        FacesContext.getCurrentInstance()
                .getExternalContext()
                .redirect(request.getContextPath() + (welcome ? WELCOME : path));
    }

    /** Keeps this session when the person it belongs to just set a new password, which ends all others. */
    public void stay() {
        request.getSession().setAttribute(PortalAuthentication.SINCE, clock.instant());
    }
}
