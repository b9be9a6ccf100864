package nl.openvensters.mail;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Encrypts what letters say that wait with something in them that opens a door: AES-256 in GCM, with a key made from that of
 * the installation. The address is sealed along: what is moved to the row of somebody else opens nothing.
 */
public final class LetterSeal {

    /** Setting with 32 random bytes in Base64; other keys are made from it too, each for its purpose. */
    static final String KEY = "secret.key";

    private static final String PURPOSE = "letter that waits";
    private static final String HMAC = "HmacSHA256";
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final char BETWEEN = '\0';
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Optional<SecretKeySpec> key;

    /** @param secret of the installation; empty when none is set: then no letter can be sealed */
    public LetterSeal(Optional<byte[]> secret) {
        key = secret.map(bits -> new SecretKeySpec(derived(bits), "AES"));
    }

    /** @throws IllegalArgumentException when the setting is no Base64 */
    static LetterSeal of(Optional<String> setting) {
        return new LetterSeal(setting.map(text -> Base64.getDecoder().decode(text)));
    }

    /** @throws IllegalStateException when there is no key */
    byte[] seal(Mail mail) {
        byte[] nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        byte[] words = (mail.html() + BETWEEN + mail.plain()).getBytes(StandardCharsets.UTF_8);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, mail.to(), nonce).doFinal(words);
            return ByteBuffer.allocate(NONCE + sealed.length)
                    .put(nonce)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Its HTML and its plain reading.
     *
     * @throws IllegalArgumentException when it was sealed with another key or for another address
     */
    String[] open(String to, byte[] sealed) {
        try {
            byte[] words = cipher(Cipher.DECRYPT_MODE, to, Arrays.copyOf(sealed, NONCE))
                    .doFinal(sealed, NONCE, sealed.length - NONCE);
            return new String(words, StandardCharsets.UTF_8).split(String.valueOf(BETWEEN), 2);
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("Not sealed here, or not for this address", e);
        }
    }

    private Cipher cipher(int mode, String to, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(
                mode,
                key.orElseThrow(() -> new IllegalStateException("The setting " + KEY + " is missing")),
                new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(to.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    private static byte[] derived(byte[] secret) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(secret, HMAC));
            return mac.doFinal(PURPOSE.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
