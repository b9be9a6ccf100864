package nl.openvensters.account;

import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Who has to take a second step, and the key by which secrets of apps are encrypted.
 *
 * @param trial whether accounts for trying out need none; the launcher says so when it made them
 * @param key 32 bytes; empty when none is set
 */
public record SecondStepRule(boolean trial, Optional<byte[]> key) {

    /** Setting with 32 random bytes in Base64. */
    public static final String KEY = "secret.key";

    /** Setting that lets accounts for trying out in without a second step; never true by itself. */
    public static final String TRIAL = "trial.accounts";

    /** Domains that exist nowhere, of accounts whose password everybody may know. */
    private static final Set<String> TRIAL_DOMAINS =
            Set.of("openvensters.example", "demo.example", "klein.example", "midden.example", "groot.example");

    /**
     * @param setting the value of a setting by its name, if it has any
     * @throws IllegalArgumentException when a setting makes no sense; says which
     */
    public static SecondStepRule read(Function<String, Optional<String>> setting) {
        return new SecondStepRule(
                setting.apply(TRIAL).map(Boolean::parseBoolean).orElse(false),
                setting.apply(KEY).map(SecondStepRule::key));
    }

    private static byte[] key(String text) {
        try {
            byte[] key = Base64.getDecoder().decode(text);
            if (key.length == 32) {
                return key;
            }
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("The setting " + KEY + " is not written in Base64", e);
        }
        throw new IllegalArgumentException("The setting " + KEY + " must be 32 random bytes in Base64");
    }

    /** Whether somebody has to take a second step. */
    boolean requires(String email, List<Grant> grants) {
        boolean asked = grants.stream().anyMatch(grant -> grant.role().needsSecondStep());
        return asked && !(trial && TRIAL_DOMAINS.contains(email.substring(email.indexOf('@') + 1)));
    }

    /** Without the key. */
    @Override
    public String toString() {
        return "second step (trial " + trial + ")";
    }
}
