package nl.openvensters.account;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import java.util.Optional;

/** Passwords as Argon2id, with 19 MiB and two rounds (the advice of OWASP, 2024). */
public final class PasswordHash {

    private static final Argon2Function ARGON = Argon2Function.getInstance(19_456, 2, 1, 32, Argon2.ID);

    /** Checked when there is nothing to check, so that it takes as long. */
    private static final String NOBODY = of("nobody has this password");

    private PasswordHash() {}

    /** A new hash, with a salt of its own; takes some tens of milliseconds by design. */
    public static String of(String password) {
        return Password.hash(password).addRandomSalt(16).with(ARGON).getResult();
    }

    /** Whether the password belongs to the hash; takes the same time when there is no hash, and says no. */
    static boolean matches(String password, Optional<String> hash) {
        String encoded = hash.orElse(NOBODY);
        return Password.check(password, encoded).with(Argon2Function.getInstanceFromHash(encoded)) && hash.isPresent();
    }
}
