package nl.openvensters.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
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

        assertThatThrownBy(() -> attempt("anna@school.example", "192.0.2.1")).isInstanceOf(TooManyAttempts.class);
        now = now.plus(LoginThrottle.WINDOW);
        assertThatCode(() -> attempt("anna@school.example", "192.0.2.1")).doesNotThrowAnyException();
    }

    @Test
    void somebody_elsewhere_does_not_lock_out_the_owner() {
        throttle.judge("anna@school.example", "192.0.2.9", () -> true);
        for (int host = 0; host < LoginThrottle.ACCOUNT / (LoginThrottle.PAIR - 1); host++) {
            fail(LoginThrottle.PAIR - 1, "anna@school.example", "198.51.100." + host);
        }

        assertThatThrownBy(() -> attempt("anna@school.example", "198.51.100.200"))
                .isInstanceOf(TooManyAttempts.class);
        assertThatCode(() -> attempt("anna@school.example", "192.0.2.9")).doesNotThrowAnyException();
    }

    @Test
    void one_address_cannot_try_a_list_of_accounts() {
        for (int account = 0; account < LoginThrottle.ADDRESS; account++) {
            fail(1, "a" + account + "@school.example", "192.0.2.1");
        }

        assertThatThrownBy(() -> attempt("new@school.example", "192.0.2.1")).isInstanceOf(TooManyAttempts.class);
    }

    @Test
    void a_success_clears_the_mistakes_before_it() {
        fail(LoginThrottle.PAIR - 1, "anna@school.example", "192.0.2.1");
        throttle.judge("anna@school.example", "192.0.2.1", () -> true);
        fail(LoginThrottle.PAIR - 1, "anna@school.example", "192.0.2.1");

        assertThatCode(() -> attempt("anna@school.example", "192.0.2.1")).doesNotThrowAnyException();
    }

    @Test
    void guesses_that_are_sent_together_are_not_all_judged() throws Exception {
        var judged = new AtomicInteger();
        var together = new CountDownLatch(LoginThrottle.PAIR);
        ExecutorService people = Executors.newFixedThreadPool(36);
        try {
            List<Future<Boolean>> answers = people.invokeAll(Collections.nCopies(
                    36,
                    () -> throttle.judge("anna@school.example", "192.0.2.1", () -> {
                        judged.incrementAndGet();
                        together.countDown();
                        return awaited(together);
                    })));
            assertThat(answers).hasSize(36);
        } finally {
            people.shutdownNow();
        }

        assertThat(judged).hasValue(LoginThrottle.PAIR);
    }

    /** Nobody answers before all that are let in have asked; then all are wrong. */
    private static boolean awaited(CountDownLatch together) {
        try {
            together.await(10, TimeUnit.SECONDS);
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void what_could_not_be_judged_does_not_count() {
        for (int time = 0; time < LoginThrottle.PAIR + 1; time++) {
            assertThatThrownBy(() -> throttle.judge("anna@school.example", "192.0.2.1", () -> {
                        throw new TooBusy();
                    }))
                    .isInstanceOf(TooBusy.class);
        }

        assertThatCode(() -> attempt("anna@school.example", "192.0.2.1")).doesNotThrowAnyException();
    }

    @Test
    void addresses_too_long_to_exist_are_remembered_as_one() {
        for (int time = 0; time < LoginThrottle.PAIR; time++) {
            attempt("a".repeat(1_000_000) + time, "192.0.2.1");
        }

        assertThatThrownBy(() -> attempt("b".repeat(255), "192.0.2.1")).isInstanceOf(TooManyAttempts.class);
    }

    private void fail(int times, String account, String address) {
        for (int time = 0; time < times; time++) {
            attempt(account, address);
        }
    }

    /** A wrong one. */
    private boolean attempt(String account, String address) {
        return throttle.judge(account, address, () -> false);
    }
}
