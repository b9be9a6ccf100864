package nl.openvensters.account;

/**
 * Somebody who can be written to about a school or a board.
 *
 * @param here whether by a role at the place itself, and not at the board that runs it
 */
public record Colleague(long account, String email, String name, boolean here) {}
