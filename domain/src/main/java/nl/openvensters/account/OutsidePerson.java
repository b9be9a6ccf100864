package nl.openvensters.account;

import java.util.List;
import java.util.Optional;
import nl.openvensters.mail.MailAddress;

/**
 * Somebody of whom another party, whom we trust with it, says who it is.
 *
 * @param issuer who says so
 * @param subject how that party names the person; the same each time, and never somebody else's
 * @param email of which it says that the person reads it; empty when it does not
 * @param name what it calls the person; may be empty
 * @param roles what it says the person is; empty when it says nothing of it
 */
public record OutsidePerson(
        String issuer, String subject, Optional<MailAddress> email, String name, List<Claimed> roles) {

    /**
     * A role at all that a code names.
     *
     * @param code number of a board, BRIN of an institution, or code of a school
     */
    public record Claimed(Role role, String code) {

        private static final int NUMBER_OF_BOARD = 5;

        /** Whether the code is the number of a board. */
        boolean isAtBoard() {
            return code.length() == NUMBER_OF_BOARD;
        }
    }

    /** Without who it is. */
    @Override
    public String toString() {
        return "somebody of " + issuer;
    }
}
