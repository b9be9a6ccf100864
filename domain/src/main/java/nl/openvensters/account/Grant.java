package nl.openvensters.account;

import java.util.Optional;

/**
 * A role at a place.
 *
 * @param role what somebody is
 * @param subject the board, school or partnership where; 0 for a role that holds everywhere
 */
public record Grant(Role role, long subject) {

    /** @throws IllegalArgumentException when a role that holds everywhere has a place, or another has none */
    public Grant {
        if (role.isEverywhere() != (subject == 0)) {
            throw new IllegalArgumentException(role + " at subject " + subject);
        }
    }

    /** @param subject as it is stored: null for a role that holds everywhere */
    static Grant at(Role role, Long subject) {
        return new Grant(role, subject == null ? 0 : subject);
    }

    /** The board, school or partnership where, as it is stored; empty for a role that holds everywhere. */
    Optional<Long> place() {
        return subject == 0 ? Optional.empty() : Optional.of(subject);
    }

    boolean allows(Action action, Place place) {
        return role.allows(action) && (role.isEverywhere() || place.lies(subject));
    }
}
