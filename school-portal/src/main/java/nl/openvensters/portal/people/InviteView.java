package nl.openvensters.portal.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import nl.openvensters.account.Invitations;
import nl.openvensters.account.NotAllowed;
import nl.openvensters.account.PeopleRefused;
import nl.openvensters.account.Role;
import nl.openvensters.account.TooManyAttempts;
import nl.openvensters.portal.Answers;
import nl.openvensters.portal.Texts;
import nl.openvensters.portal.login.SignedIn;

/** Asks somebody to take a role. */
@Named
@RequestScoped
public class InviteView {

    private static final Texts TEXTS = Texts.of("People");

    @Inject
    private Invitations invitations;

    @Inject
    private RoleChoice choice;

    @Inject
    private SignedIn signedIn;

    private String email;
    private Role role;
    private Long place;
    private String board;

    public void open() throws IOException {
        if (!signedIn.isManagingPeople()) {
            Answers.refuse();
        } else if (place == null && choice.isBoard(board)) {
            place = Long.valueOf(board);
            role = Role.BOARD_ADMINISTRATOR;
        }
    }

    public String invite() throws IOException {
        try {
            if (!choice.fits(role, place)) {
                PeopleMessages.fault("invite:role", TEXTS.tell("role.misfit"));
                return null;
            }
            invitations.invite(signedIn.actor(), email, role, place);
        } catch (PeopleRefused e) {
            PeopleMessages.fault("invite:email", PersonText.why(e));
            return null;
        } catch (TooManyAttempts e) {
            PeopleMessages.fault("invite:email", PersonText.whyNoInvitation(e));
            return null;
        } catch (NotAllowed e) {
            Answers.refuse();
            return null;
        }
        PeopleMessages.doneNext("invite.done", email);
        return "/mensen?faces-redirect=true";
    }

    /** The board that somebody comes to administer, as the page of boards asks; null when it is not about one. */
    public String getBoard() {
        return board;
    }

    public void setBoard(String board) {
        this.board = board;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public Role getRole() {
        return role;
    }

    public void setRole(Role role) {
        this.role = role;
    }

    public Long getPlace() {
        return place;
    }

    public void setPlace(Long place) {
        this.place = place;
    }
}
