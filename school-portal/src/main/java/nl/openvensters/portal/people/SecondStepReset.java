package nl.openvensters.portal.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import nl.openvensters.account.NotAllowed;
import nl.openvensters.account.SecondFactor;
import nl.openvensters.portal.Answers;
import nl.openvensters.portal.Messages;
import nl.openvensters.portal.Texts;
import nl.openvensters.portal.login.SignedIn;

/** Takes away the second step of somebody who lost app and recovery codes; for who runs the platform. */
@Named
@RequestScoped
public class SecondStepReset {

    private static final Texts TEXTS = Texts.of("Safety");

    @Inject
    private SecondFactor factor;

    @Inject
    private SignedIn signedIn;

    public void reset(long account) throws IOException {
        try {
            boolean done = factor.reset(signedIn.actor(), account);
            Messages.done(TEXTS.tell(done ? "reset.done" : "reset.none"));
        } catch (NotAllowed e) {
            Answers.refuse();
        }
    }
}
