package nl.openvensters.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import nl.openvensters.account.PlatformKey;
import nl.openvensters.account.SecondStepRule;
import nl.openvensters.message.MessageRefused.Why;
import nl.openvensters.school.SchoolCode;

/**
 * Puts the moment on a form in a way that nobody else can: 8 bytes of time, 8 random ones and the first 16 of an
 * HMAC-SHA-256 over both and the school, as 43 characters. So nothing has to be remembered of who looks at a form.
 */
@ApplicationScoped
public class FormSeal {

    private static final Duration QUICKEST = Duration.ofSeconds(3);
    private static final Duration LONGEST = Duration.ofHours(24);
    private static final int MARKED = 16;
    private static final int LENGTH = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Clock clock;
    private final PlatformKey key;

    /** For the container's proxy only. */
    protected FormSeal() {
        this.clock = null;
        this.key = null;
    }

    /** @param rule has the platform's key; without one a key is made that holds until the next start */
    @Inject
    public FormSeal(SecondStepRule rule, Clock clock) {
        this.clock = clock;
        this.key = new PlatformKey(rule, "form of a message");
    }

    /** A seal of this moment. */
    public String fresh(SchoolCode school) {
        byte[] marked = ByteBuffer.allocate(MARKED)
                .putLong(clock.millis())
                .putLong(RANDOM.nextLong())
                .array();
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(ByteBuffer.allocate(LENGTH)
                        .put(marked)
                        .put(mark(marked, school))
                        .array());
    }

    /** What is wrong with a form that was sent under a seal; empty when nothing is. */
    public Optional<Why> fault(String seal, SchoolCode school) {
        byte[] bits = decoded(seal);
        byte[] marked = Arrays.copyOf(bits, MARKED);
        byte[] mark = bits.length == LENGTH ? Arrays.copyOfRange(bits, MARKED, LENGTH) : new byte[0];
        if (!MessageDigest.isEqual(mark, mark(marked, school))) {
            return Optional.of(Why.TOO_OLD);
        }
        Instant made = Instant.ofEpochMilli(ByteBuffer.wrap(marked).getLong());
        Duration open = Duration.between(made, clock.instant());
        if (open.compareTo(LONGEST) > 0) {
            return Optional.of(Why.TOO_OLD);
        }
        return open.compareTo(QUICKEST) < 0 ? Optional.of(Why.TOO_QUICK) : Optional.empty();
    }

    private static byte[] decoded(String seal) {
        try {
            return Base64.getUrlDecoder().decode(seal);
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }

    private byte[] mark(byte[] marked, SchoolCode school) {
        String time = Base64.getEncoder().encodeToString(marked);
        return Arrays.copyOf(key.mark(time + " " + school.value()), LENGTH - MARKED);
    }
}
