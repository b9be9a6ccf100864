package nl.openvensters.portal.account;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import nl.openvensters.account.LinkExpired;
import nl.openvensters.account.OwnAccount;

/** Where the link leads that confirms a new address. */
@Named
@ViewScoped
public class NewEmailView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient OwnAccount own;

    private String token;
    private String email;
    private boolean done;

    /** Looks only: programs that scan mail follow links too. */
    public void open() {
        if (!done) {
            email = own.newEmail(token).orElse(null);
        }
    }

    public void confirm() {
        try {
            own.confirmEmail(token);
            done = true;
        } catch (LinkExpired e) {
            email = null;
        }
    }

    /** The new address; null when the link opens nothing. */
    public String getEmail() {
        return email;
    }

    public boolean isDone() {
        return done;
    }

    public String getToken() {
        return token;
    }

    public void setToken(String token) {
        this.token = token;
    }
}
