package nl.openvensters.figure.recoding;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Chance by which a share goes up or down: always the same for the same share, so that it can be computed again, nobody
 * learns by asking twice, and tables of which the share is the same are told the same.
 */
@FunctionalInterface
public interface RoundingChance {

    /**
     * A number from zero and below another, each as likely.
     *
     * @param bound more than zero
     * @param share of which the chance is
     */
    int below(int bound, String share);

    /**
     * Chance that nobody can foretell who has not the secret (HMAC-SHA-256 of the share).
     *
     * @param secret of this installation, at least sixteen bytes
     */
    static RoundingChance secret(byte[] secret) {
        var key = new SecretKeySpec(secret, "HmacSHA256");
        return (bound, share) -> {
            try {
                Mac mac = Mac.getInstance(key.getAlgorithm());
                mac.init(key);
                byte[] drawn = mac.doFinal(share.getBytes(StandardCharsets.UTF_8));
                return (int) Long.remainderUnsigned(ByteBuffer.wrap(drawn).getLong(), bound);
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException("No HMAC-SHA-256 in this Java", e);
            }
        };
    }
}
