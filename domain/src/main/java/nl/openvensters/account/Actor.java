package nl.openvensters.account;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.openvensters.school.SubjectKind;

/**
 * Who acts. Every use case that shows or changes something that is not public takes one and asks it first.
 *
 * @param account its id
 * @param name as shown
 * @param grants the roles that hold now
 * @param kinds of which kind a place is, by subject, where the role there does not say so
 */
public record Actor(long account, String name, List<Grant> grants, Map<Long, SubjectKind> kinds) {

    public Actor {
        grants = List.copyOf(grants);
        kinds = Map.copyOf(kinds);
    }

    /** Somebody all of whose roles say of which kind their place is, or of whom that does not matter. */
    public Actor(long account, String name, List<Grant> grants) {
        this(account, name, grants, Map.of());
    }

    /** Whether one of the roles allows the action at the place. */
    public boolean may(Action action, Place place) {
        return grants.stream().anyMatch(grant -> grant.allows(action, place));
    }

    /** @throws NotAllowed unless one of the roles allows the action at the place */
    public void require(Action action, Place place) {
        if (!may(action, place)) {
            throw new NotAllowed(this, action, place);
        }
    }

    /** Whether the actor may invite somebody to the role there, give it, and end it. */
    public boolean mayGive(Role role, Place place) {
        return role.fits(place)
                && grants.stream()
                        .anyMatch(grant -> grant.allows(Action.MANAGE_PEOPLE, place)
                                && grant.role().gives(role));
    }

    /** Whether the actor manages people somewhere. */
    public boolean managesPeople() {
        return grants.stream().anyMatch(grant -> grant.role().allows(Action.MANAGE_PEOPLE));
    }

    /** The boards and schools at which a role of the actor's own allows an action; for lists over many schools. */
    public Set<Long> subjects(Action action) {
        return grants.stream()
                .filter(grant -> !grant.role().isEverywhere() && grant.role().allows(action))
                .map(Grant::subject)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The places of one kind at which the actor has a role of its own. */
    public Set<Long> subjects(SubjectKind kind) {
        return grants.stream()
                .filter(grant -> kind(grant).filter(kind::equals).isPresent())
                .map(Grant::subject)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the actor has roles, and all of them at places of one kind. */
    public boolean isOnlyAt(SubjectKind kind) {
        return !grants.isEmpty()
                && grants.stream()
                        .allMatch(grant -> kind(grant).filter(kind::equals).isPresent());
    }

    private Optional<SubjectKind> kind(Grant grant) {
        return grant.role().kind().or(() -> Optional.ofNullable(kinds.get(grant.subject())));
    }

    /** The boards, schools and partnerships at which the actor has a role of its own. */
    public Set<Long> subjects() {
        return grants.stream()
                .filter(grant -> !grant.role().isEverywhere())
                .map(Grant::subject)
                .collect(Collectors.toUnmodifiableSet());
    }
}
