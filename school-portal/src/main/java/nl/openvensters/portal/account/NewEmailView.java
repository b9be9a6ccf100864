package nl.openvensters.portal.account;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import nl.openvensters.account.LinkExpired;
import nl.openvensters.account.OwnAccount;

/** Where the link leads that confirms a new address. */
@Named
@RequestScoped
public class NewEmailView {

    @Inject
    private OwnAccount own;

    @Inject
    private HttpServletRequest request;

    private String token;
    private String email;
    private boolean done;

    /** Looks only: programs that scan mail follow links too. */
    @PostConstruct
    void open() {
        token = request.getParameter("sleutel");
        email = own.newEmail(token).orElse(null);
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
}
