package nl.openvensters.portal.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import nl.openvensters.account.Invitations;
import nl.openvensters.account.LinkExpired;
import nl.openvensters.account.NotAllowed;
import nl.openvensters.account.PendingInvitation;
import nl.openvensters.account.People;
import nl.openvensters.account.TooManyAttempts;
import nl.openvensters.portal.Answers;
import nl.openvensters.portal.Texts;
import nl.openvensters.portal.login.SignedIn;

/** An invitation that is open: to send again or to take back. */
@Named
@RequestScoped
public class PendingView {

    private static final Texts TEXTS = Texts.of("People");
    private static final String LIST = "/mensen?faces-redirect=true";

    @Inject
    private People people;

    @Inject
    private Invitations invitations;

    @Inject
    private SignedIn signedIn;

    private long id;
    private PendingInvitation pending;

    public void open() throws IOException {
        try {
            pending = people.invitation(signedIn.actor(), id).orElse(null);
            if (pending == null) {
                Answers.absent();
            }
        } catch (NotAllowed e) {
            Answers.refuse();
        }
    }

    /** What is asked before it is taken back. */
    public String getQuestion() {
        return TEXTS.tell("pending.revoke.sure", pending.email());
    }

    public String resend() throws IOException {
        return act(() -> invitations.resend(signedIn.actor(), id), "pending.resent");
    }

    public String revoke() throws IOException {
        return act(() -> invitations.revoke(signedIn.actor(), id), "pending.revoked");
    }

    private static String act(Runnable action, String key) throws IOException {
        try {
            action.run();
            PeopleMessages.doneNext(key);
        } catch (TooManyAttempts e) {
            PeopleMessages.fault(null, PersonText.whyNoInvitation(e));
            return null;
        } catch (LinkExpired e) {
            PeopleMessages.doneNext("pending.gone");
        } catch (NotAllowed e) {
            Answers.refuse();
            return null;
        }
        return LIST;
    }

    public PendingInvitation getPending() {
        return pending;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
