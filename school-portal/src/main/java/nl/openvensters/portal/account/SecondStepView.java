package nl.openvensters.portal.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import nl.openvensters.account.PeopleRefused;
import nl.openvensters.account.SecondFactor;
import nl.openvensters.account.TooManyAttempts;
import nl.openvensters.account.WrongCode;
import nl.openvensters.portal.Texts;
import nl.openvensters.portal.login.RequestOrigin;
import nl.openvensters.portal.login.ReturnPath;
import nl.openvensters.portal.login.SignedIn;
import nl.openvensters.portal.people.PeopleMessages;
import nl.openvensters.portal.people.PersonText;

/** Setting up one's second step, with recovery codes that are shown once; new codes, and taking it away. */
@Named
@RequestScoped
public class SecondStepView {

    private static final Texts TEXTS = Texts.of("Safety");

    @Inject
    private SecondFactor factor;

    @Inject
    private SignedIn signedIn;

    @Inject
    private RequestOrigin origins;

    @Inject
    private HttpServletRequest request;

    private String code;
    private String password;
    private String asked;
    private List<String> codes = List.of();
    private SecondFactor.State state;
    private SecondFactor.ForApp forApp;

    public void confirm() {
        try {
            codes = factor.confirm(signedIn.entered(), password, code, origins.of(request));
        } catch (WrongCode e) {
            PeopleMessages.fault("set:code", TEXTS.tell("code.wrong"));
        } catch (PeopleRefused e) {
            PeopleMessages.fault("set:password", PersonText.why(e));
        } catch (TooManyAttempts e) {
            PeopleMessages.fault("set:code", PersonText.why(e));
        }
    }

    public void renew() {
        try {
            codes = factor.renewCodes(signedIn.entered(), password, origins.of(request));
        } catch (PeopleRefused e) {
            PeopleMessages.fault("renew:password", PersonText.why(e));
        } catch (TooManyAttempts e) {
            PeopleMessages.fault("renew:password", PersonText.why(e));
        }
    }

    public String off() {
        try {
            factor.off(signedIn.entered(), password, origins.of(request));
        } catch (PeopleRefused e) {
            PeopleMessages.fault("off:password", PersonText.why(e));
            return null;
        } catch (TooManyAttempts e) {
            PeopleMessages.fault("off:password", PersonText.why(e));
            return null;
        }
        SafetyMessages.next("off.done");
        return "/tweede-stap?faces-redirect=true";
    }

    /** The recovery codes, when they were just made. */
    public List<String> getCodes() {
        return codes;
    }

    public SecondFactor.State getState() {
        if (state == null) {
            state = factor.state(signedIn.entered());
        }
        return state;
    }

    /** What to put into an app; null when a second step is set up. */
    public SecondFactor.ForApp getForApp() {
        if (forApp == null) {
            forApp = factor.begin(signedIn.entered()).orElse(null);
        }
        return forApp;
    }

    /** Whether the page is visited by choice, and not because nothing else opens. */
    public boolean isChosen() {
        return signedIn.isThere();
    }

    /** Where to go on, within the portal. */
    public String getNext() {
        return request.getContextPath() + ReturnPath.of(asked);
    }

    public String getAsked() {
        return asked;
    }

    public void setAsked(String asked) {
        this.asked = asked;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
