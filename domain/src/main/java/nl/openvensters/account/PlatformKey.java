package nl.openvensters.account;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A key for one purpose, made from the platform's key, so that what it marks tells nothing of what else that protects.
 * Without a platform's key it is a random one, that holds until the next start.
 */
public final class PlatformKey {

    private static final String HMAC = "HmacSHA256";
    private static final int LENGTH = 32;

    private final SecretKeySpec key;

    /** @param purpose in words, other than of all other keys */
    public PlatformKey(SecondStepRule rule, String purpose) {
        this.key = new SecretKeySpec(
                mark(new SecretKeySpec(rule.key().orElseGet(PlatformKey::random), HMAC), purpose), HMAC);
    }

    /** The HMAC-SHA-256 of a text: 32 bytes that nobody else can make. */
    public byte[] mark(String text) {
        return mark(key, text);
    }

    private static byte[] random() {
        byte[] bits = new byte[LENGTH];
        new SecureRandom().nextBytes(bits);
        return bits;
    }

    private static byte[] mark(SecretKeySpec key, String text) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(key);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
