package nl.openvensters.account;

/**
 * A role at a place.
 *
 * @param role what somebody is
 * @param subject the board or school where; 0 for a role that holds everywhere
 */
public record Grant(Role role, long subject) {

    /** @throws IllegalArgumentException when a role that holds everywhere has a place, or another has none */
    public Grant {
        if (role.isEverywhere() != (subject == 0)) {
            throw new IllegalArgumentException(role + " at subject " + subject);
        }
    }

    boolean allows(Action action, Place place) {
        return role.allows(action) && (role.isEverywhere() || place.lies(subject));
    }
}
