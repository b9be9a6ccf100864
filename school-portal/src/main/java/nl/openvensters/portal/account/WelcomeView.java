package nl.openvensters.portal.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import nl.openvensters.account.OwnAccount;
import nl.openvensters.portal.login.SignedIn;
import org.omnifaces.util.Faces;

/** The first look around, a few steps; whoever skips or finishes it is not shown it again. */
@Named
@RequestScoped
public class WelcomeView {

    private static final int STEPS = 4;

    @Inject
    private OwnAccount own;

    @Inject
    private SignedIn signedIn;

    private int step = 1;

    /** Goes to the start, by its own address. */
    public void finish() throws IOException {
        own.welcomed(signedIn.actor());
        ExternalContext external = Faces.getExternalContext();
        external.redirect(external.getRequestContextPath() + "/");
    }

    /** The step that was asked for, or the nearest that exists. */
    public int getStep() {
        return Math.min(Math.max(1, step), STEPS);
    }

    public void setStep(int step) {
        this.step = step;
    }

    public int getSteps() {
        return STEPS;
    }
}
