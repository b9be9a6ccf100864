package nl.openvensters.portal.login;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import nl.openvensters.account.Action;
import nl.openvensters.account.Actor;
import nl.openvensters.account.Place;

/** The person who asked for this page. */
@Named
@RequestScoped
public class SignedIn {

    static final String ACTOR = SignedIn.class.getName();

    @Inject
    private HttpServletRequest request;

    /** @throws IllegalStateException when nobody logged in; only the login page is reached then */
    public Actor actor() {
        if (request.getAttribute(ACTOR) instanceof Actor actor) {
            return actor;
        }
        throw new IllegalStateException("Nobody logged in");
    }

    public boolean isThere() {
        return request.getAttribute(ACTOR) != null;
    }

    public String getName() {
        return actor().name();
    }

    /** Whether the monitor may be opened. */
    public boolean isMonitoring() {
        return isThere() && actor().may(Action.SEE_MONITOR, Place.PLATFORM);
    }

    /** Whether the pages about people may be opened. */
    public boolean isManagingPeople() {
        return isThere() && actor().managesPeople();
    }

    /** Whether the pages of the platform's administration may be opened. */
    public boolean isAdministering() {
        return isThere() && actor().may(Action.ADMINISTER, Place.PLATFORM);
    }
}
