package nl.openvensters.account;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who acts. Every use case that shows or changes something that is not public takes one and asks it first.
 *
 * @param account its id
 * @param name as shown
 * @param grants the roles that hold now
 */
public record Actor(long account, String name, List<Grant> grants) {

    public Actor {
        grants = List.copyOf(grants);
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

    /** The boards and schools at which the actor has a role of its own. */
    public Set<Long> subjects() {
        return grants.stream()
                .filter(grant -> !grant.role().isEverywhere())
                .map(Grant::subject)
                .collect(Collectors.toUnmodifiableSet());
    }
}
