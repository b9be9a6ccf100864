package nl.openvensters.site.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class RequestRateTest {

    private final Moving clock = new Moving();
    private final RequestRate rate = new RequestRate(2, clock);

    @Test
    void one_more_than_the_limit_is_too_many_and_another_asker_does_not_notice() {
        rate.count("a");
        assertThat(rate.count("a").remaining()).isZero();
        assertThat(rate.count("a").isTooMany()).isTrue();
        assertThat(rate.count("b").isTooMany()).isFalse();
    }

    @Test
    void the_next_minute_all_may_be_asked_again() {
        rate.count("a");
        rate.count("a");
        assertThat(rate.count("a").reset()).isEqualTo(50);
        clock.now = clock.now.plus(Duration.ofSeconds(50));
        assertThat(rate.count("a").remaining()).isEqualTo(1);
    }

    private static final class Moving extends Clock {

        private Instant now = Instant.parse("2026-03-01T10:00:10Z");

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
