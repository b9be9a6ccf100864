package nl.openvensters.portal.account;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import nl.openvensters.account.OpenSession;
import nl.openvensters.account.Sessions;
import nl.openvensters.portal.login.SignedIn;

/**
 * Where one is logged in, and ending that elsewhere. The list is kept with the view: its order changes by itself, and a
 * button goes with the line that it stood beside.
 */
@Named
@ViewScoped
public class SessionsView implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String PAGE = "/ingelogd?faces-redirect=true";

    @Inject
    private transient Sessions sessions;

    @Inject
    private transient SignedIn signedIn;

    private transient List<OpenSession> all;

    public List<OpenSession> getAll() {
        if (all == null) {
            all = sessions.mine(signedIn.entered());
        }
        return all;
    }

    /** Ends one; one that ended meanwhile is fine too. */
    public String revoke(long session) {
        sessions.revoke(signedIn.entered(), session);
        SafetyMessages.next("sessions.ended");
        return PAGE;
    }

    public String revokeOthers() {
        sessions.revokeOthers(signedIn.entered());
        SafetyMessages.next("sessions.ended.others");
        return PAGE;
    }
}
