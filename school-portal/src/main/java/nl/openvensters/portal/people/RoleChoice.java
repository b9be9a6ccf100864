package nl.openvensters.portal.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.faces.model.SelectItemGroup;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.openvensters.account.Actor;
import nl.openvensters.account.People;
import nl.openvensters.account.Role;
import nl.openvensters.account.Workplace;
import nl.openvensters.portal.Texts;
import nl.openvensters.portal.login.SignedIn;

/** The roles and places that somebody can choose from when they give a role. */
@Named
@RequestScoped
public class RoleChoice {

    private static final Texts TEXTS = Texts.of("People");

    @Inject
    private People people;

    @Inject
    private PersonText text;

    @Inject
    private SignedIn signedIn;

    private List<Workplace> places;

    private List<Workplace> places() {
        if (places == null) {
            places = people.places(signedIn.actor());
        }
        return places;
    }

    /** Places by their group: the platform, boards, schools. */
    public List<SelectItem> getPlaces() {
        var boards = new ArrayList<SelectItem>();
        var schools = new ArrayList<SelectItem>();
        var items = new ArrayList<SelectItem>();
        for (Workplace place : places()) {
            if (place.subject() == 0) {
                items.add(new SelectItem(0L, TEXTS.tell("place.platform")));
            } else {
                (place.isSchool() ? schools : boards).add(new SelectItem(place.subject(), place.name()));
            }
        }
        add(items, "place.boards", boards);
        add(items, "place.schools", schools);
        return items;
    }

    private static void add(List<SelectItem> items, String key, List<SelectItem> group) {
        if (!group.isEmpty()) {
            items.add(new SelectItemGroup(TEXTS.tell(key), "", false, group.toArray(SelectItem[]::new)));
        }
    }

    /** The roles that can be given at one of the places, with what they mean. */
    public Map<String, Role> getRoles() {
        Actor actor = signedIn.actor();
        var roles = new LinkedHashMap<String, Role>();
        Arrays.stream(Role.values())
                .filter(role -> places().stream().anyMatch(place -> actor.mayGive(role, place.place())))
                .forEach(role -> roles.put(TEXTS.tell("choice", text.role(role), text.meaning(role)), role));
        return roles;
    }

    /** Whether it is one of the boards to choose from. @param subject as it stands in an address, so anything or null */
    boolean isBoard(String subject) {
        return places().stream()
                .filter(place -> place.subject() != 0 && !place.isSchool())
                .anyMatch(place -> Long.toString(place.subject()).equals(subject));
    }

    /** Whether there is such a role at such a place; what is not among the choices is left to the domain to refuse. */
    boolean fits(Role role, long subject) {
        return places().stream()
                .filter(place -> place.subject() == subject)
                .allMatch(place -> role.fits(place.place()));
    }

    /** The name of a place for a sentence; empty for the platform. */
    String name(long subject) {
        return places().stream()
                .filter(place -> place.subject() == subject)
                .map(Workplace::name)
                .findFirst()
                .orElse("");
    }
}
