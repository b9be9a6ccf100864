package nl.openvensters.portal.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import nl.openvensters.account.Entered;
import nl.openvensters.account.SecondFactor;
import nl.openvensters.account.TooManyAttempts;
import nl.openvensters.account.WrongCode;
import nl.openvensters.portal.Texts;
import nl.openvensters.portal.login.RequestOrigin;
import nl.openvensters.portal.login.SignIn;
import nl.openvensters.portal.login.SignedIn;
import nl.openvensters.portal.people.PeopleMessages;
import nl.openvensters.portal.people.PersonText;
import org.omnifaces.util.Faces;

/** The code after the password. */
@Named
@RequestScoped
public class CodeView {

    private static final Texts TEXTS = Texts.of("Safety");

    @Inject
    private SecondFactor factor;

    @Inject
    private SignedIn signedIn;

    @Inject
    private SignIn signIn;

    @Inject
    private RequestOrigin origins;

    @Inject
    private HttpServletRequest request;

    private String code;
    private String asked;

    /** Nothing is asked of whoever is in already, as after the back button. */
    public void open() throws IOException {
        if (signedIn.isThere() && !Faces.isResponseComplete()) {
            signIn.goOn(asked);
        }
    }

    public void go() throws IOException {
        if (signedIn.isThere()) {
            signIn.goOn(asked);
            return;
        }
        try {
            Entered who = signedIn.entered();
            Optional<Integer> left = factor.pass(who, code, origins.of(request));
            left.ifPresent(SafetyMessages::recovered);
            signIn.codeWasRight(who, asked);
        } catch (WrongCode e) {
            PeopleMessages.fault("pass:code", TEXTS.tell("code.wrong"));
        } catch (TooManyAttempts e) {
            PeopleMessages.fault("pass:code", PersonText.why(e));
        }
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    /** The page that was asked for before logging in. */
    public String getAsked() {
        return asked;
    }

    public void setAsked(String asked) {
        this.asked = asked;
    }
}
