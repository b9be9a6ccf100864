package nl.openvensters.portal.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.openvensters.account.NotAllowed;
import nl.openvensters.account.PendingInvitation;
import nl.openvensters.account.People;
import nl.openvensters.account.PeopleLists;
import nl.openvensters.account.Person;
import nl.openvensters.account.Role;
import nl.openvensters.account.RoleChange;
import nl.openvensters.listing.Part;
import nl.openvensters.listing.Wanted;
import nl.openvensters.portal.Answers;
import nl.openvensters.portal.Texts;
import nl.openvensters.portal.login.SignedIn;
import nl.openvensters.portal.table.Table;
import nl.openvensters.portal.table.TableColumn;

/** Who has which role where, who was asked last, and what changed of late. */
@Named
@RequestScoped
public class PeopleView {

    private static final Texts TEXTS = Texts.of("People");
    private static final int NEWEST = 5;

    @Inject
    private PeopleLists lists;

    @Inject
    private People people;

    @Inject
    private PersonText text;

    @Inject
    private SignedIn signedIn;

    private Table<Person> table;
    private Part<PendingInvitation> invitations = new Part<>(List.of(), 0, 0);
    private List<RoleChange> changes = List.of();

    public void open() throws IOException {
        try {
            getPeople().saveWhenAsked("mensen");
            invitations = lists.invitations(signedIn.actor(), new Wanted("", Map.of(), Optional.empty(), 0, NEWEST));
            changes = people.changes(signedIn.actor());
        } catch (NotAllowed e) {
            Answers.refuse();
        }
    }

    public Table<Person> getPeople() {
        if (table == null) {
            table = Table.of(
                    List.of(
                            column("naam", "name", Person::name),
                            column("mail", "email", Person::email),
                            column("rol", "role", this::roles),
                            column("waar", "place", this::places),
                            column("gezien", "seen", person -> text.seen(person.lastLogin()))),
                    wanted -> lists.people(signedIn.actor(), wanted),
                    Person::account);
        }
        return table;
    }

    private static TableColumn<Person> column(String name, String key, Function<Person, String> text) {
        return new TableColumn<>(name, key, TEXTS.tell("people.column." + name), text);
    }

    /** What somebody does, without where. */
    public String roles(Person person) {
        return person.roles().stream()
                .map(held -> text.role(held.role()))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** Where somebody has roles; nothing for the platform. */
    public String places(Person person) {
        return person.roles().stream()
                .map(held -> held.place().name())
                .filter(name -> !name.isEmpty())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    public List<PendingInvitation> getNewest() {
        return invitations.rows();
    }

    /** How many invitations there are, as the way to all of them. */
    public String getInvited() {
        return TEXTS.tell("invitations.all", invitations.found());
    }

    public List<RoleChange> getChanges() {
        return changes;
    }

    /** The roles to filter by. */
    public Map<String, String> getRoles() {
        var roles = new LinkedHashMap<String, String>();
        for (Role role : Role.values()) {
            roles.put(text.role(role), role.name());
        }
        return roles;
    }
}
