package nl.openvensters.questionnaire.taking;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Encrypts what somebody did so far with a key of the code that only that person has: AES-256 in GCM, padded to one length. */
final class SealedAnswers {

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    /** A sheet with words is longer than one without; by this much only few lengths are left. */
    private static final int PAD = 1024;

    private static final SecureRandom RANDOM = new SecureRandom();

    private SealedAnswers() {}

    static byte[] seal(byte[] key, FilledAnswers sheet) {
        byte[] nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        byte[] plain = sheet.encoded().getBytes(StandardCharsets.UTF_8);
        byte[] padded = Arrays.copyOf(plain, (plain.length / PAD + 1) * PAD);
        Arrays.fill(padded, plain.length, padded.length, (byte) ' ');
        try {
            byte[] closed = cipher(Cipher.ENCRYPT_MODE, key, nonce).doFinal(padded);
            return ByteBuffer.allocate(NONCE + closed.length)
                    .put(nonce)
                    .put(closed)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @return empty when it was sealed with another key */
    static Optional<FilledAnswers> open(byte[] key, byte[] closed) {
        try {
            byte[] plain = cipher(Cipher.DECRYPT_MODE, key, Arrays.copyOf(closed, NONCE))
                    .doFinal(closed, NONCE, closed.length - NONCE);
            return Optional.of(FilledAnswers.decoded(new String(plain, StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            return Optional.empty();
        }
    }

    private static Cipher cipher(int mode, byte[] key, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        return cipher;
    }
}
