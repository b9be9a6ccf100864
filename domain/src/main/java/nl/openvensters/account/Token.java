package nl.openvensters.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/**
 * What a link in a mail holds: 256 random bits, too many to guess. Only the hash is kept; a plain one will do, since there
 * is nothing to try out.
 *
 * @param value as it stands in the address: 43 letters, digits, {@code -} and {@code _}
 */
public record Token(String value) {

    private static final SecureRandom RANDOM = new SecureRandom();

    /** A new one. */
    public static Token fresh() {
        byte[] bits = new byte[32];
        RANDOM.nextBytes(bits);
        return new Token(Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
    }

    /** SHA-256 in hexadecimal digits. */
    public String hash() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Not what it holds. */
    @Override
    public String toString() {
        return "a token";
    }
}
