package nl.openvensters.portal.login;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
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

    @Inject
    private OpenIdLogin elsewhere;

    private String email;
    private String password;
    private String asked;
    private String outcome;

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

    /** What became of logging in elsewhere, in words; empty when nothing is to be said. */
    public String getOutcomeText() {
        return Optional.ofNullable(outcome)
                .filter(any -> elsewhere.isSet())
                .flatMap(OpenIdReturn.Outcome::of)
                .map(known -> Texts.get("openid." + known.code(), elsewhere.getName()))
                .orElse("");
    }

    /** Where logging in elsewhere begins; it leads back to the page that was asked for. */
    public String getElsewhere() {
        String way = request.getContextPath() + OpenIdLogin.BEGIN;
        return asked == null ? way : way + "?naar=" + URLEncoder.encode(asked, StandardCharsets.UTF_8);
    }

    /** What stands on the way there. */
    public String getElsewhereText() {
        return Texts.get("openid.begin", elsewhere.getName());
    }

    public String getOutcome() {
        return outcome;
    }

    public void setOutcome(String outcome) {
        this.outcome = outcome;
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
