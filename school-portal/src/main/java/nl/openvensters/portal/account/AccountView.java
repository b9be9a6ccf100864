package nl.openvensters.portal.account;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.Serializable;
import nl.openvensters.account.Leaving;
import nl.openvensters.account.OwnAccount;
import nl.openvensters.account.PeopleRefused;
import nl.openvensters.account.TooManyAttempts;
import nl.openvensters.account.WeakPassword;
import nl.openvensters.portal.login.RequestOrigin;
import nl.openvensters.portal.login.SignIn;
import nl.openvensters.portal.login.SignedIn;
import nl.openvensters.portal.people.PeopleMessages;
import nl.openvensters.portal.people.PersonText;
import org.omnifaces.util.Faces;

/** One's own account: name, password, address, and ending it. Each form asks what it needs to know. */
@Named
@ViewScoped
public class AccountView implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String PAGE = "/account?faces-redirect=true";

    @Inject
    private transient OwnAccount own;

    @Inject
    private transient Leaving leaving;

    @Inject
    private transient SignedIn signedIn;

    @Inject
    private transient SignIn signIn;

    @Inject
    private transient RequestOrigin origins;

    @Inject
    private transient HttpServletRequest request;

    private String name;
    private String old;
    private String wanted;
    private String email;
    private boolean sure;
    private boolean warned;
    private Boolean openedByPassword;

    /** Whether there is a password to prove by who asks: who logs in elsewhere has none here. */
    public boolean isOpenedByPassword() {
        if (openedByPassword == null) {
            openedByPassword = own.hasPassword(signedIn.actor());
        }
        return openedByPassword;
    }

    public String rename() {
        try {
            own.rename(signedIn.actor(), name);
        } catch (PeopleRefused e) {
            PeopleMessages.fault("called:name", PersonText.why(e));
            return null;
        }
        PeopleMessages.doneNext("account.renamed");
        return PAGE;
    }

    public String changePassword() {
        try {
            own.changePassword(signedIn.actor(), old, wanted, origins.of(request));
        } catch (WeakPassword e) {
            PeopleMessages.fault("secret:wanted", PersonText.why(e));
            return null;
        } catch (PeopleRefused e) {
            PeopleMessages.fault("secret:old", PersonText.why(e));
            return null;
        } catch (TooManyAttempts e) {
            PeopleMessages.fault("secret:old", PersonText.why(e));
            return null;
        }
        request.changeSessionId();
        signIn.stay();
        PeopleMessages.doneNext("account.password.done");
        return PAGE;
    }

    public String changeEmail() {
        try {
            own.askEmail(signedIn.actor(), old, email, origins.of(request));
        } catch (PeopleRefused e) {
            boolean address = e.why() == PeopleRefused.Why.NO_ADDRESS;
            PeopleMessages.fault(address ? "move:email" : "move:old", PersonText.why(e));
            return null;
        } catch (TooManyAttempts e) {
            PeopleMessages.fault("move:old", PersonText.why(e));
            return null;
        }
        PeopleMessages.doneNext("account.email.asked", email);
        return PAGE;
    }

    /** Ends the account; what follows is the login page. */
    public void leave() throws IOException {
        try {
            leaving.leave(signedIn.actor(), old, sure, origins.of(request));
        } catch (PeopleRefused e) {
            warned = e.why().asksToBeSure();
            boolean wrong = e.why() == PeopleRefused.Why.WRONG_PASSWORD;
            PeopleMessages.fault(wrong ? "leave:old" : "leave:go", PersonText.why(e));
            return;
        } catch (TooManyAttempts e) {
            PeopleMessages.fault("leave:old", PersonText.why(e));
            return;
        }
        var external = Faces.getExternalContext();
        external.invalidateSession();
        external.redirect(request.getContextPath() + "/inloggen");
    }

    /** The address somebody logs in with. */
    public String getAddress() {
        return own.email(signedIn.actor());
    }

    public String getName() {
        return name == null ? signedIn.getName() : name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getOld() {
        return old;
    }

    public void setOld(String old) {
        this.old = old;
    }

    public String getWanted() {
        return wanted;
    }

    public void setWanted(String wanted) {
        this.wanted = wanted;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    /** Whether leaving has to ask once more. */
    public boolean isWarned() {
        return warned;
    }

    public boolean isSure() {
        return sure;
    }

    public void setSure(boolean sure) {
        this.sure = sure;
    }
}
