package nl.openvensters.portal.people;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import nl.openvensters.account.GivingRoles;
import nl.openvensters.account.NotAllowed;
import nl.openvensters.account.People;
import nl.openvensters.account.PeopleRefused;
import nl.openvensters.account.Person;
import nl.openvensters.account.Role;
import nl.openvensters.portal.Answers;
import nl.openvensters.portal.Texts;
import nl.openvensters.portal.login.SignedIn;

/** One person: their roles, one to give and each to end, on a page that asks whether you are sure. */
@Named
@ViewScoped
public class PersonView implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final Texts TEXTS = Texts.of("People");

    @Inject
    private transient People people;

    @Inject
    private transient GivingRoles givingRoles;

    @Inject
    private transient RoleChoice choice;

    @Inject
    private transient PersonText text;

    @Inject
    private transient SignedIn signedIn;

    private long id;
    private long grant;
    private transient Person person;
    private Role role;
    private Long place;
    private boolean sure;
    private boolean warned;

    public void open() throws IOException {
        try {
            person = people.find(signedIn.actor(), id).orElse(null);
            if (person == null || grant != 0 && getEnding() == null) {
                Answers.absent();
            }
        } catch (NotAllowed e) {
            Answers.refuse();
        }
    }

    /** Gives a role and comes back. */
    public String give() throws IOException {
        try {
            if (!choice.fits(role, place)) {
                PeopleMessages.fault("give:role", TEXTS.tell("role.misfit"));
                return null;
            }
            givingRoles.give(signedIn.actor(), id, role, place);
        } catch (PeopleRefused e) {
            PeopleMessages.fault("give:role", PersonText.why(e));
            return null;
        } catch (NotAllowed e) {
            Answers.refuse();
            return null;
        }
        PeopleMessages.doneNext("person.given", text.place(role, choice.name(place)));
        return "/persoon?faces-redirect=true&id=" + id;
    }

    /** Ends the role that the page is about. */
    public String end() throws IOException {
        try {
            givingRoles.end(signedIn.actor(), grant, sure);
        } catch (PeopleRefused e) {
            warned = e.why().asksToBeSure();
            PeopleMessages.fault(null, PersonText.why(e));
            return null;
        } catch (NotAllowed e) {
            Answers.refuse();
            return null;
        }
        PeopleMessages.doneNext("person.ended");
        return "/mensen?faces-redirect=true";
    }

    public Person getPerson() {
        return person;
    }

    /** The role that the page asks about; null when there is none such. */
    public Person.Held getEnding() {
        return person.roles().stream()
                .filter(held -> held.id() == grant)
                .findFirst()
                .orElse(null);
    }

    /** Whether the page has to ask once more. */
    public boolean isWarned() {
        return warned;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public long getGrant() {
        return grant;
    }

    public void setGrant(long grant) {
        this.grant = grant;
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

    public boolean isSure() {
        return sure;
    }

    public void setSure(boolean sure) {
        this.sure = sure;
    }
}
