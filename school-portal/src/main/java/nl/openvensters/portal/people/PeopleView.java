package nl.openvensters.portal.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.openvensters.account.NotAllowed;
import nl.openvensters.account.PendingInvitation;
import nl.openvensters.account.People;
import nl.openvensters.account.PeopleFilter;
import nl.openvensters.account.Person;
import nl.openvensters.account.Role;
import nl.openvensters.account.RoleChange;
import nl.openvensters.portal.Answers;
import nl.openvensters.portal.Texts;
import nl.openvensters.portal.login.SignedIn;

/** Who has which role where, who was asked, and what changed of late. */
@Named
@RequestScoped
public class PeopleView {

    private static final Texts TEXTS = Texts.of("People");
    private static final int SHOWN = 100;

    @Inject
    private People people;

    @Inject
    private SignedIn signedIn;

    private String words = "";
    private String role = "";
    private List<Person> found = List.of();
    private List<PendingInvitation> invitations = List.of();
    private List<RoleChange> changes = List.of();

    public void open() throws IOException {
        try {
            found = people.list(signedIn.actor(), new PeopleFilter(words, chosen()));
            invitations = people.invitations(signedIn.actor());
            changes = people.changes(signedIn.actor());
        } catch (NotAllowed e) {
            Answers.refuse();
        }
    }

    private Optional<Role> chosen() {
        return getRoles().stream().filter(known -> known.name().equals(role)).findFirst();
    }

    public List<Person> getFound() {
        return found.stream().limit(SHOWN).toList();
    }

    /** How many there are, as a sentence. */
    public String getSummary() {
        return found.size() > SHOWN ? TEXTS.tell("people.many", SHOWN) : TEXTS.tell("people.count", found.size());
    }

    public List<PendingInvitation> getInvitations() {
        return invitations;
    }

    public List<RoleChange> getChanges() {
        return changes;
    }

    public List<Role> getRoles() {
        return Arrays.asList(Role.values());
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words == null ? "" : words;
    }

    public String getRole() {
        return role;
    }

    public void setRole(String role) {
        this.role = role == null ? "" : role;
    }
}
