package nl.openvensters.account;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import java.time.Duration;
import java.util.Optional;

/**
 * Passwords as Argon2id, with 19 MiB and two rounds (the advice of OWASP, 2024). Each takes memory and a processor for
 * some tens of milliseconds, so few are made at once, whoever asks: see {@link Turns}.
 */
public final class PasswordHash {

    private static final Argon2Function ARGON = Argon2Function.getInstance(19_456, 2, 1, 32, Argon2.ID);

    /** Of whom nothing is known: half the processors, so that the rest of the product is not starved. */
    private static final Turns STRANGERS = turns();

    /** In a browser in which its owner logged in before: strangers who come in crowds do not hold these up. */
    private static final Turns KNOWN = turns();

    /** Checked when there is nothing to check, so that it takes as long. */
    private static final String NOBODY = of("nobody has this password");

    private PasswordHash() {}

    /**
     * A new hash, with a salt of its own; takes some tens of milliseconds by design.
     *
     * @throws TooBusy when too many are made at once
     */
    public static String of(String password) {
        return STRANGERS.take(
                () -> Password.hash(password).addRandomSalt(16).with(ARGON).getResult());
    }

    /**
     * Whether the password belongs to the hash; takes the same time when there is no hash, and says no.
     *
     * @param known whether it is given in a browser in which its owner logged in before
     * @throws TooBusy when too many are looked at at once
     */
    static boolean matches(String password, Optional<String> hash, boolean known) {
        String encoded = hash.orElse(NOBODY);
        return (known ? KNOWN : STRANGERS)
                        .take(() -> Password.check(password, encoded).with(Argon2Function.getInstanceFromHash(encoded)))
                && hash.isPresent();
    }

    /** Few wait, who hold a thread each. */
    private static Turns turns() {
        return new Turns(Math.max(1, Runtime.getRuntime().availableProcessors() / 2), 20, Duration.ofSeconds(3));
    }
}
