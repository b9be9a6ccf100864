package nl.openvensters.figure.recoding;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nl.openvensters.figure.Cells;

/**
 * Chance by which a share of a table goes up or down: always the same for the same table, whatever its counts under five
 * are, so that it can be computed again and nobody learns by asking twice.
 */
@FunctionalInterface
public interface RoundingChance {

    /**
     * A number from zero and below another, each as likely.
     *
     * @param bound more than zero
     * @param subject of which the share is
     * @param years the table as delivered, its hidden counts hidden
     */
    int below(int bound, String subject, List<Cells> years);

    /**
     * Chance that nobody can foretell who has not the secret (HMAC-SHA-256 of the table).
     *
     * @param secret of this installation, at least sixteen bytes
     */
    static RoundingChance secret(byte[] secret) {
        var key = new SecretKeySpec(secret, "HmacSHA256");
        return (bound, subject, years) -> {
            try {
                Mac mac = Mac.getInstance(key.getAlgorithm());
                mac.init(key);
                mac.update(subject.getBytes(StandardCharsets.UTF_8));
                years.forEach(year -> mac.update(("\n" + inOrder(year)).getBytes(StandardCharsets.UTF_8)));
                return (int)
                        Long.remainderUnsigned(ByteBuffer.wrap(mac.doFinal()).getLong(), bound);
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException("No HMAC-SHA-256 in this Java", e);
            }
        };
    }

    /** Counts under five, zero too, are all the same: tables that differ in these are told the same. */
    private static String inOrder(Cells year) {
        Map<String, Integer> counts = new TreeMap<>();
        year.asMap().forEach((key, count) -> counts.put(key, CountTable.shown(count)));
        return counts.toString();
    }
}
