package nl.openvensters.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class HourlyBoundTest {

    private static final Instant START = Instant.parse("2026-11-29T10:00:00Z");

    @Test
    void after_the_last_that_may_one_waits_until_the_first_is_an_hour_ago_and_others_do_not() {
        var bound = new HourlyBound(Clock.fixed(START, ZoneOffset.UTC));
        bound.count("anna");
        bound.count("anna");

        assertThat(bound.wait("anna", 3)).isEmpty();
        assertThat(bound.wait("anna", 2)).contains(Duration.ofHours(1));
        assertThat(bound.wait("bram", 2)).isEmpty();
    }
}
