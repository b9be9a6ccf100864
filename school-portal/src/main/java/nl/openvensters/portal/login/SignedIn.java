package nl.openvensters.portal.login;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import nl.openvensters.account.Action;
import nl.openvensters.account.Actor;
import nl.openvensters.account.Entered;
import nl.openvensters.account.Place;
import nl.openvensters.school.SubjectKind;

/** The person who asked for this page. */
@Named
@RequestScoped
public class SignedIn {

    static final String ENTERED = SignedIn.class.getName();

    @Inject
    private HttpServletRequest request;

    /** @throws IllegalStateException when nobody logged in; only the login page is reached then */
    public Actor actor() {
        if (isThere()) {
            return entered().actor();
        }
        throw new IllegalStateException("Nobody logged in");
    }

    /**
     * The person and the session, also before the second step.
     *
     * @throws IllegalStateException when no password was given yet
     */
    public Entered entered() {
        if (request.getAttribute(ENTERED) instanceof Entered entered) {
            return entered;
        }
        throw new IllegalStateException("Nobody gave a password");
    }

    public boolean isThere() {
        return request.getAttribute(ENTERED) instanceof Entered entered && entered.isDone();
    }

    public String getName() {
        return actor().name();
    }

    /** Whether the monitor may be opened. */
    public boolean isMonitoring() {
        return isThere() && actor().may(Action.SEE_MONITOR, Place.PLATFORM);
    }

    /** Whether the dashboard of the sector agreement may be changed. */
    public boolean isKeepingAgreement() {
        return isThere() && actor().may(Action.KEEP_AGREEMENT, Place.PLATFORM);
    }

    /** Whether this person runs campaigns of the sector. */
    public boolean isCampaigning() {
        return isThere() && actor().may(Action.RUN_CAMPAIGNS, Place.PLATFORM);
    }

    /** Whether this person works for a school or a board. */
    public boolean isWorking() {
        return isThere() && !actor().subjects().isEmpty();
    }

    /** Whether the pages about people may be opened. */
    public boolean isManagingPeople() {
        return isThere() && actor().managesPeople();
    }

    /** Whether there is a board whose own page this person may change. */
    public boolean isManagingBoard() {
        return isThere() && !actor().subjects(Action.MANAGE_BOARD).isEmpty();
    }

    /** Whether this person has a role at a partnership, whichever. */
    public boolean isAtPartnership() {
        return isThere() && !actor().subjects(SubjectKind.PARTNERSHIP).isEmpty();
    }

    /** Whether there is something of schools here for this person: not for who works at a partnership and nowhere else. */
    public boolean isAmongSchools() {
        return isThere() && !actor().isOnlyAt(SubjectKind.PARTNERSHIP);
    }

    /** Whether the pages of the platform's administration may be opened. */
    public boolean isAdministering() {
        return isThere() && actor().may(Action.ADMINISTER, Place.PLATFORM);
    }
}
