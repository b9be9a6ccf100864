package nl.openvensters.portal.login;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import nl.openvensters.account.Accounts;
import nl.openvensters.account.Actor;
import nl.openvensters.account.SecondStepRule;
import nl.openvensters.account.TooBusy;
import nl.openvensters.account.TooManyAttempts;
import nl.openvensters.portal.Messages;
import nl.openvensters.portal.Texts;

/** The login page. */
@Named
@RequestScoped
public class LogInView {

    @Inject
    private Accounts accounts;

    @Inject
    private SignIn signIn;

    @Inject
    private SecondStepRule rule;

    @Inject
    private RequestOrigin origins;

    @Inject
    private HttpServletRequest request;

    private String email;
    private String password;
    private String asked;

    public void logIn() throws IOException {
        try {
            Optional<Actor> actor = accounts.logIn(email, password, origins.of(request));
            if (actor.isPresent()) {
                signIn.passwordWasRight(actor.get(), asked);
                return;
            }
            Messages.fail(Texts.get("login.wrong"));
        } catch (TooBusy e) {
            Messages.fail(Texts.get("login.busy"));
        } catch (TooManyAttempts e) {
            Messages.fail(Texts.get("login.wait", e.waitFor().toMinutes() + 1));
        }
    }

    /** Whether accounts for trying out are let in by a password alone. */
    public boolean isTrial() {
        return rule.trial();
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

    /** The page that was asked for before logging in. */
    public String getAsked() {
        return asked;
    }

    public void setAsked(String asked) {
        this.asked = asked;
    }
}
