package nl.openvensters.portal.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import nl.openvensters.account.PlatformKey;
import nl.openvensters.account.SecondStepRule;
import org.junit.jupiter.api.Test;

class OpenIdAttemptTest {

    private static final Instant NOW = Instant.parse("2026-11-30T10:00:00Z");
    private static final PlatformKey KEY = key((byte) 1);

    private final OpenIdAttempt attempt = OpenIdAttempt.fresh("/overzicht?thema=praktisch", NOW);

    private static PlatformKey key(byte first) {
        byte[] bits = new byte[32];
        bits[0] = first;
        return new PlatformKey(new SecondStepRule(false, Optional.of(bits)), "attempts");
    }

    @Test
    void what_the_browser_keeps_is_read_back_as_it_was() {
        assertThat(OpenIdAttempt.read(attempt.cookie(KEY), KEY, NOW)).contains(attempt);
    }

    @Test
    void after_ten_minutes_it_is_too_late() {
        assertThat(OpenIdAttempt.read(attempt.cookie(KEY), KEY, NOW.plusSeconds(599)))
                .isPresent();
        assertThat(OpenIdAttempt.read(attempt.cookie(KEY), KEY, NOW.plusSeconds(600)))
                .isEmpty();
    }

    @Test
    void what_was_changed_or_sealed_by_somebody_else_is_nothing() {
        String cookie = attempt.cookie(KEY);

        assertThat(OpenIdAttempt.read(cookie, key((byte) 2), NOW)).isEmpty();
        assertThat(OpenIdAttempt.read("x" + cookie, KEY, NOW)).isEmpty();
        assertThat(OpenIdAttempt.read("", KEY, NOW)).isEmpty();
        assertThat(OpenIdAttempt.read("a.b.c.d", KEY, NOW)).isEmpty();
    }

    @Test
    void what_is_sent_along_differs_by_purpose_and_by_time_and_tells_nothing_of_the_secret() {
        OpenIdAttempt other = OpenIdAttempt.fresh("/", NOW);

        assertThat(Set.of(
                        attempt.state(),
                        attempt.nonce(),
                        attempt.verifier(),
                        attempt.challenge(),
                        other.state(),
                        other.nonce(),
                        other.verifier(),
                        attempt.secret().value()))
                .hasSize(8)
                .allMatch(sent -> sent.matches("[\\w-]{43}"));
    }
}
