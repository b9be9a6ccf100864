package nl.openvensters.account;

import nl.openvensters.account.CredentialRepository.Credentials;

/** Asks somebody who is logged in for the password again, as slow to guess as when logging in. */
final class Proof {

    private Proof() {}

    /**
     * @param address where the attempt comes from
     * @return the same account
     * @throws PeopleRefused when the password is wrong
     * @throws TooManyAttempts when it was wrong too often
     */
    static Credentials of(Credentials mine, String password, String address, LoginThrottle throttle) {
        throttle.admit(mine.email(), address);
        if (!PasswordHash.matches(password == null ? "" : password, mine.hash())) {
            throttle.failed(mine.email(), address);
            throw new PeopleRefused(PeopleRefused.Why.WRONG_PASSWORD);
        }
        throttle.succeeded(mine.email(), address);
        return mine;
    }
}
