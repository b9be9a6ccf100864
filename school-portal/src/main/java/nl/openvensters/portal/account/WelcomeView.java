package nl.openvensters.portal.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.openvensters.account.OwnAccount;
import nl.openvensters.portal.login.SignedIn;

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

    public String finish() {
        own.welcomed(signedIn.actor());
        return "/index?faces-redirect=true";
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
