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
        Mac mac = mac(secret);
        return (bound, share) -> {
            byte[] drawn;
            // One is kept, since finding it costs more than using it; it is used by one thread at a time.
            synchronized (mac) {
                drawn = mac.doFinal(share.getBytes(StandardCharsets.UTF_8));
            }
            return (int) Long.remainderUnsigned(ByteBuffer.wrap(drawn).getLong(), bound);
        };
    }

    private static Mac mac(byte[] secret) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, mac.getAlgorithm()));
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("No HMAC-SHA-256 in this Java", e);
        }
    }
}
