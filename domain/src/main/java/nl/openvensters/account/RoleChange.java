package nl.openvensters.account;

import java.time.LocalDateTime;
import nl.openvensters.history.EventKind;

/**
 * Something that happened with the roles of a place.
 *
 * @param at UTC
 * @param by who did it; empty when the platform did
 * @param person whose role it is; empty when nobody has it yet
 * @param role what it was about
 * @param place name of the school or board; empty for the platform
 */
public record RoleChange(LocalDateTime at, EventKind what, String by, String person, Role role, String place) {}
