package nl.openvensters.portal.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.openvensters.account.OpenSession;
import nl.openvensters.account.Sessions;
import nl.openvensters.portal.login.SignedIn;

/** Where one is logged in, and ending that elsewhere. */
@Named
@RequestScoped
public class SessionsView {

    private static final String PAGE = "/ingelogd?faces-redirect=true";

    @Inject
    private Sessions sessions;

    @Inject
    private SignedIn signedIn;

    private List<OpenSession> all;

    public List<OpenSession> getAll() {
        if (all == null) {
            all = sessions.mine(signedIn.entered());
        }
        return all;
    }

    /** Ends one; one that ended meanwhile is fine too. */
    public String revoke(long session) {
        sessions.revoke(signedIn.entered(), session);
        SafetyTold.next("sessions.ended");
        return PAGE;
    }

    public String revokeOthers() {
        sessions.revokeOthers(signedIn.entered());
        SafetyTold.next("sessions.ended.others");
        return PAGE;
    }
}
