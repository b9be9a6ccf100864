package nl.openvensters.portal.account;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import nl.openvensters.account.ForgottenPassword;
import nl.openvensters.account.LinkExpired;
import nl.openvensters.account.PeopleRefused;
import nl.openvensters.account.TooManyAttempts;
import nl.openvensters.account.WeakPassword;
import nl.openvensters.portal.people.PeopleMessages;
import nl.openvensters.portal.people.PersonText;

/** Asking for a link to set a new password, and setting it by that link. */
@Named
@RequestScoped
public class ForgottenView {

    @Inject
    private ForgottenPassword forgotten;

    @Inject
    private HttpServletRequest request;

    private String email;
    private String token;
    private String password;
    private String owner;
    private boolean asked;

    /** Looks only: programs that scan mail follow links too. */
    @PostConstruct
    void open() {
        token = request.getParameter("sleutel");
        owner = forgotten.owner(token).orElse(null);
        if (owner != null) {
            // The form needs none; advice on a password is given to who has one (PasswordEndpoint).
            request.getSession();
        }
    }

    /** Says the same whether or not there is such an account. */
    public void ask() {
        try {
            forgotten.ask(email);
            asked = true;
        } catch (PeopleRefused e) {
            PeopleMessages.fault("ask:email", PersonText.why(e));
        }
    }

    public String set() {
        try {
            forgotten.set(token, password);
        } catch (WeakPassword e) {
            PeopleMessages.fault("set:password", PersonText.why(e));
            return null;
        } catch (TooManyAttempts e) {
            PeopleMessages.fault("set:password", PersonText.why(e));
            return null;
        } catch (LinkExpired e) {
            return null;
        }
        PeopleMessages.doneNext("password.done");
        return "/inloggen?faces-redirect=true";
    }

    public boolean isValid() {
        return owner != null;
    }

    /** Name and address of whose password it is; null when the link opens nothing. */
    public String getOwner() {
        return owner;
    }

    /** The address alone. */
    public String getAddress() {
        return owner == null ? "" : owner.substring(owner.lastIndexOf(' ') + 1);
    }

    public boolean isAsked() {
        return asked;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
