package nl.openvensters.product;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.math.BigInteger;
import java.security.InvalidKeyException;
import java.time.Instant;
import java.util.Arrays;
import javax.crypto.spec.SecretKeySpec;

/** What an authenticator app shows. */
final class AppCode {

    private AppCode() {}

    /** The code so many seconds from now, for a secret as the page shows it. */
    static String of(String secret, int seconds) throws InvalidKeyException {
        String digits = secret.chars()
                .mapToObj(letter -> Integer.toString("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(letter), 32))
                .reduce("1", String::concat);
        byte[] bits = new BigInteger(digits, 32).toByteArray();
        byte[] key = Arrays.copyOfRange(bits, bits.length - 20, bits.length);
        return new TimeBasedOneTimePasswordGenerator()
                .generateOneTimePasswordString(
                        new SecretKeySpec(key, "RAW"), Instant.now().plusSeconds(seconds));
    }
}
