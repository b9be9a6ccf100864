package nl.openvensters.portal.login;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import nl.openvensters.account.PlatformKey;
import nl.openvensters.account.Token;

/**
 * One time that somebody went to log in elsewhere. All of it is in a cookie of that browser, under a seal, so that who only
 * tries takes no memory here: what is sent along is made from one random secret, and tells nothing of it.
 *
 * @param secret random, of this time only
 * @param path the page to go to afterwards
 * @param until when it is too late to come back
 */
record OpenIdAttempt(Token secret, String path, Instant until) {

    /** Long enough to look for a password. */
    static final Duration LONGEST = Duration.ofMinutes(10);

    private static final int PARTS = 4;

    static OpenIdAttempt fresh(String path, Instant now) {
        return new OpenIdAttempt(Token.fresh(), path, now.plus(LONGEST));
    }

    /**
     * @param cookie as the browser sends it
     * @return empty when it is not one that we wrote, or too old
     */
    static Optional<OpenIdAttempt> read(String cookie, PlatformKey key, Instant now) {
        String[] parts = cookie.split("\\.", PARTS);
        if (parts.length != PARTS
                || !MessageDigest.isEqual(bytes(seal(parts[0], parts[1], parts[2], key)), bytes(parts[3]))) {
            return Optional.empty();
        }
        String path = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
        Instant until = Instant.ofEpochSecond(Long.parseLong(parts[2]));
        return Optional.of(new OpenIdAttempt(new Token(parts[0]), path, until)).filter(found -> now.isBefore(until));
    }

    /** What the browser keeps. */
    String cookie(PlatformKey key) {
        String where = encoded(bytes(path));
        String when = String.valueOf(until.getEpochSecond());
        return String.join(".", secret.value(), where, when, seal(secret.value(), where, when, key));
    }

    /** Comes back with the browser: who brings it is who went. */
    String state() {
        return made("state");
    }

    /** Comes back in the answer: it is the answer to this time. */
    String nonce() {
        return made("nonce");
    }

    /** Told when the answer is fetched: who fetches is who asked (PKCE). */
    String verifier() {
        return made("verifier");
    }

    String challenge() {
        return encoded(digest(verifier()));
    }

    private String made(String purpose) {
        return encoded(digest(purpose + " " + secret.value()));
    }

    private static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String seal(String secret, String path, String until, PlatformKey key) {
        return encoded(key.mark(secret + "." + path + "." + until));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Without the secret. */
    @Override
    public String toString() {
        return "an attempt to log in elsewhere";
    }
}
