package nl.openvensters.account;

import java.util.Optional;
import nl.openvensters.account.LoginThrottle.Proven;

/**
 * A password that somebody gives to prove who they are.
 *
 * @param account whose it should be; empty when nobody has the address that was given
 * @param password as it was typed
 */
record Proof(Optional<Account> account, String password) {

    /**
     * Looks at the password, which takes as long when there is no account.
     *
     * @param known whether it is given in a browser in which its owner logged in before
     */
    boolean isRight(boolean known) {
        return account.map(owner -> owner.opensWith(password, known))
                .orElseGet(() -> PasswordHash.matches(password, Optional.empty(), known));
    }

    /**
     * Asks somebody who is logged in for the password again, as slow to guess as when logging in.
     *
     * @param password as it was typed; null for none
     * @param from where the attempt comes from
     * @return the same account
     * @throws PeopleRefused when the password is wrong, or there is none
     * @throws TooManyAttempts when it was wrong too often
     */
    static Account of(Account mine, String password, Origin from, LoginThrottle throttle) {
        if (!mine.hasPassword()) {
            throw new PeopleRefused(PeopleRefused.Why.NO_PASSWORD);
        }
        Proof proof = new Proof(Optional.of(mine), password == null ? "" : password);
        if (!throttle.judge(Proven.PASSWORD, mine.email(), from, () -> false, proof::isRight)) {
            throw new PeopleRefused(PeopleRefused.Why.WRONG_PASSWORD);
        }
        return mine;
    }

    /** Without the password. */
    @Override
    public String toString() {
        return "a proof";
    }
}
