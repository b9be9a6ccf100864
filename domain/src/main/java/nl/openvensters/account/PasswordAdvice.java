package nl.openvensters.account;

import java.util.Optional;

/** What would be said of a password before it is kept, for who is still choosing one. */
public final class PasswordAdvice {

    private PasswordAdvice() {}

    /**
     * The same judgement as when it is kept, and nothing is kept. Takes some milliseconds for each character.
     *
     * @param personal words that others know to be about this person, such as name and address
     * @return what is wrong with it; empty when it will do
     */
    public static Optional<WeakPassword.Why> on(String typed, String... personal) {
        try {
            NewPassword.of(typed, personal);
            return Optional.empty();
        } catch (WeakPassword e) {
            return Optional.of(e.why());
        }
    }
}
