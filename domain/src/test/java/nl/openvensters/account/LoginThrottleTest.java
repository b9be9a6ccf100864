package nl.openvensters.account;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class LoginThrottleTest {

    private Instant now = Instant.parse("2026-11-22T10:00:00Z");
    private final LoginThrottle throttle = new LoginThrottle(new Clock() {
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
    });

    @Test
    void five_failures_make_the_next_one_wait_a_quarter_of_an_hour() {
        fail(LoginThrottle.PAIR, "anna@school.example", "192.0.2.1");

        assertThatThrownBy(() -> throttle.admit("anna@school.example", "192.0.2.1"))
                .isInstanceOf(TooManyAttempts.class);
        now = now.plus(LoginThrottle.WINDOW);
        assertThatCode(() -> throttle.admit("anna@school.example", "192.0.2.1")).doesNotThrowAnyException();
    }

    @Test
    void somebody_elsewhere_does_not_lock_out_the_owner() {
        throttle.succeeded("anna@school.example", "192.0.2.9");
        for (int host = 0; host < 30; host++) {
            fail(LoginThrottle.PAIR - 1, "anna@school.example", "198.51.100." + host);
        }

        assertThatThrownBy(() -> throttle.admit("anna@school.example", "198.51.100.200"))
                .isInstanceOf(TooManyAttempts.class);
        assertThatCode(() -> throttle.admit("anna@school.example", "192.0.2.9")).doesNotThrowAnyException();
    }

    @Test
    void one_address_cannot_try_a_list_of_accounts() {
        for (int account = 0; account < LoginThrottle.ADDRESS; account++) {
            fail(1, "a" + account + "@school.example", "192.0.2.1");
        }

        assertThatThrownBy(() -> throttle.admit("new@school.example", "192.0.2.1"))
                .isInstanceOf(TooManyAttempts.class);
    }

    @Test
    void a_success_clears_the_mistakes_before_it() {
        fail(LoginThrottle.PAIR - 1, "anna@school.example", "192.0.2.1");
        throttle.succeeded("anna@school.example", "192.0.2.1");
        fail(LoginThrottle.PAIR - 1, "anna@school.example", "192.0.2.1");

        assertThatCode(() -> throttle.admit("anna@school.example", "192.0.2.1")).doesNotThrowAnyException();
    }

    private void fail(int times, String account, String address) {
        for (int time = 0; time < times; time++) {
            throttle.failed(account, address);
        }
    }
}
