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
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.openvensters.account.Actor;
import nl.openvensters.account.FoundPlace;
import nl.openvensters.account.People;
import nl.openvensters.account.Role;
import nl.openvensters.account.Workplace;
import nl.openvensters.portal.Texts;
import nl.openvensters.portal.login.SignedIn;
import nl.openvensters.search.Spelling;

/** The roles and places that somebody can choose from when they give a role. */
@Named
@RequestScoped
public class RoleChoice {

    private static final Texts TEXTS = Texts.of("People");

    /** Up to so many are chosen from a list, and so many are suggested. */
    private static final int FEW = 20;

    @Inject
    private People people;

    @Inject
    private PersonText text;

    @Inject
    private SignedIn signedIn;

    private List<Workplace> places;

    /** Whether there are too many to choose from a list. */
    public boolean isMany() {
        return places().size() > FEW;
    }

    /** What somebody may mean who typed this, at most twenty. */
    public List<String> complete(String typed) {
        var labels = new ArrayList<String>();
        String platform = TEXTS.tell("place.platform");
        if (places().contains(Workplace.PLATFORM) && Spelling.key(platform).contains(Spelling.key(typed))) {
            labels.add(platform);
        }
        found(typed).stream().map(FoundPlace::label).limit(FEW - labels.size()).forEach(labels::add);
        return labels;
    }

    private List<FoundPlace> found(String typed) {
        return people.places(signedIn.actor(), Spelling.words(typed), FEW);
    }

    /** The places of which somebody typed the label, the code, or a name: one when it is clear which. */
    List<Long> meant(String typed) {
        String key = Spelling.key(typed);
        if (key.equals(Spelling.key(TEXTS.tell("place.platform")))) {
            return List.of(0L);
        }
        List<FoundPlace> found = found(typed);
        return Stream.<Predicate<FoundPlace>>of(
                        place -> Spelling.key(place.label()).equals(key),
                        place -> Spelling.key(place.workplace().name()).equals(key),
                        place -> true)
                .map(fitting -> found.stream()
                        .filter(fitting)
                        .map(place -> place.workplace().subject())
                        .toList())
                .filter(those -> !those.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** As it stands in the list of suggestions; empty when it is not among the choices. */
    String label(long subject) {
        return subject == 0
                ? TEXTS.tell("place.platform")
                : found(name(subject)).stream()
                        .filter(place -> place.workplace().subject() == subject)
                        .map(FoundPlace::label)
                        .findFirst()
                        .orElse("");
    }

    private List<Workplace> places() {
        if (places == null) {
            places = people.places(signedIn.actor());
        }
        return places;
    }

    /** Places by their group: the platform, boards, partnerships, schools. */
    public List<SelectItem> getPlaces() {
        var boards = new ArrayList<SelectItem>();
        var partnerships = new ArrayList<SelectItem>();
        var schools = new ArrayList<SelectItem>();
        var items = new ArrayList<SelectItem>();
        for (Workplace place : places()) {
            if (place.subject() == 0) {
                items.add(new SelectItem(0L, TEXTS.tell("place.platform")));
            } else {
                (place.isSchool() ? schools : place.isPartnership() ? partnerships : boards)
                        .add(new SelectItem(place.subject(), place.name()));
            }
        }
        add(items, "place.boards", boards);
        add(items, "place.partnerships", partnerships);
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
                .filter(place -> place.subject() != 0 && !place.isSchool() && !place.isPartnership())
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
