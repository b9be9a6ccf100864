package nl.openvensters.portal.people;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import nl.openvensters.account.Invitations;
import nl.openvensters.account.LinkExpired;
import nl.openvensters.account.PeopleRefused;
import nl.openvensters.account.TooManyAttempts;
import nl.openvensters.account.WeakPassword;
import nl.openvensters.portal.login.SignIn;
import nl.openvensters.portal.login.SignedIn;

/** Where the link of an invitation leads: make an account, or take the role with the one you have. */
@Named
@RequestScoped
public class InvitationView {

    @Inject
    private Invitations invitations;

    @Inject
    private SignedIn signedIn;

    @Inject
    private SignIn signIn;

    @Inject
    private HttpServletRequest request;

    private String token;
    private String name;
    private String password;
    private Invitations.Invited invited;

    /** Looks only: programs that scan mail follow links too. */
    @PostConstruct
    void open() {
        token = request.getParameter("sleutel");
        invited = invitations.read(token).orElse(null);
        if (invited != null) {
            // The form needs none; advice on a password is given to who has one (PasswordEndpoint).
            request.getSession();
        }
    }

    /** Makes the account and comes in. */
    public void join() throws IOException {
        try {
            signIn.joined(invitations.join(token, name, password));
        } catch (WeakPassword e) {
            PeopleMessages.fault("join:password", PersonText.why(e));
        } catch (TooManyAttempts e) {
            PeopleMessages.fault("join:password", PersonText.why(e));
        } catch (PeopleRefused e) {
            PeopleMessages.fault(e.why() == PeopleRefused.Why.NO_NAME ? "join:name" : null, PersonText.why(e));
        } catch (LinkExpired e) {
            invited = null;
        }
    }

    /** Takes the role with the account that is logged in. */
    public void accept() throws IOException {
        try {
            invitations.accept(signedIn.actor(), token);
        } catch (LinkExpired e) {
            invited = null;
            return;
        }
        PeopleMessages.doneNext("invitation.accepted");
        FacesContext.getCurrentInstance().getExternalContext().redirect(request.getContextPath() + "/");
    }

    /** What it is about; null when the link opens nothing. */
    public Invitations.Invited getInvited() {
        return invited;
    }

    public String getToken() {
        return token;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
