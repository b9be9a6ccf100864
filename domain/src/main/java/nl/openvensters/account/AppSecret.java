package nl.openvensters.account;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.math.BigInteger;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import javax.crypto.spec.SecretKeySpec;

/**
 * What an authenticator app and the portal share: codes of six digits follow from it and the time, a new one every thirty
 * seconds (RFC 6238 with SHA-1, the one kind that every app knows).
 *
 * @param bits 160 random ones
 */
record AppSecret(byte[] bits) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final TimeBasedOneTimePasswordGenerator CODES = new TimeBasedOneTimePasswordGenerator();
    private static final int STEP_SECONDS = 30;
    private static final String ISSUER = "Open Vensters";

    static AppSecret fresh() {
        byte[] bits = new byte[20];
        RANDOM.nextBytes(bits);
        return new AppSecret(bits);
    }

    /** The secret in Base32 (RFC 4648), to type into an app: 32 letters and digits. */
    String text() {
        String digits = new BigInteger(1, bits).toString(32);
        String padded = "0".repeat(bits.length * 8 / 5 - digits.length()) + digits;
        return padded.chars()
                .map(digit -> "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".charAt(Character.digit(digit, 32)))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** The address that an app reads from a picture. */
    String address(String email) {
        return "otpauth://totp/" + encoded(ISSUER) + ":" + encoded(email) + "?secret=" + text() + "&issuer="
                + encoded(ISSUER);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** The code of a moment. */
    String code(Instant at) {
        try {
            int code = CODES.generateOneTimePassword(new SecretKeySpec(bits, "RAW"), at);
            return String.format(Locale.ROOT, "%06d", code);
        } catch (InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * The step of time that a code belongs to: this one, or the one before or after when clocks differ.
     *
     * @param after a step; codes of it and of earlier ones were used up
     * @return empty when the code is of none of them
     */
    OptionalLong step(String code, Instant now, long after) {
        long current = now.getEpochSecond() / STEP_SECONDS;
        OptionalLong found = OptionalLong.empty();
        for (long step = current - 1; step <= current + 1; step++) {
            byte[] expected = code(Instant.ofEpochSecond(step * STEP_SECONDS)).getBytes(StandardCharsets.US_ASCII);
            boolean same = MessageDigest.isEqual(expected, code.getBytes(StandardCharsets.UTF_8));
            if (same && step > after && found.isEmpty()) {
                found = OptionalLong.of(step);
            }
        }
        return found;
    }

    /** Not what it holds. */
    @Override
    public String toString() {
        return "a secret";
    }
}
