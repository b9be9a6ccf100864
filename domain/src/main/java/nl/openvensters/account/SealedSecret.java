package nl.openvensters.account;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Encrypts secrets of apps with AES-256 in GCM. The number of the account is sealed along, so that a secret that is moved
 * to the row of somebody else opens nothing.
 */
final class SealedSecret {

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecretKeySpec key;

    /** @throws IllegalStateException when no key is set */
    SealedSecret(SecondStepRule rule) {
        key = new SecretKeySpec(
                rule.key()
                        .orElseThrow(
                                () -> new IllegalStateException("The setting " + SecondStepRule.KEY + " is missing")),
                "AES");
    }

    /** The nonce with the encrypted secret. */
    byte[] seal(long account, AppSecret secret) {
        byte[] nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, account, nonce).doFinal(secret.bits());
            return ByteBuffer.allocate(NONCE + sealed.length)
                    .put(nonce)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @return empty when it was sealed with another key or for another account */
    Optional<AppSecret> open(long account, byte[] sealed) {
        try {
            byte[] nonce = Arrays.copyOf(sealed, NONCE);
            byte[] bits = cipher(Cipher.DECRYPT_MODE, account, nonce).doFinal(sealed, NONCE, sealed.length - NONCE);
            return Optional.of(new AppSecret(bits));
        } catch (GeneralSecurityException e) {
            return Optional.empty();
        }
    }

    private Cipher cipher(int mode, long account, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(ByteBuffer.allocate(Long.BYTES).putLong(account).array());
        return cipher;
    }
}
