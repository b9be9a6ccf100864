package nl.openvensters.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import nl.openvensters.account.LoginThrottle.Proven;
import nl.openvensters.observation.MetricText;
import org.junit.jupiter.api.Test;

class LoginThrottleTest {

    private static final String ANNA = "anna@school.example";

    private Instant now = Instant.parse("2026-11-22T10:00:00Z");
    private final Clock clock = new Clock() {
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
    };
    private final KnownBrowsers browsers = new KnownBrowsers(new SecondStepRule(false, Optional.empty()), clock);
    private final LoginThrottle throttle = new LoginThrottle(clock, browsers);

    @Test
    void five_failures_make_the_next_one_wait_and_each_that_follows_twice_as_long_up_to_a_quarter_of_an_hour() {
        fail(LoginThrottle.FREE, ANNA, "192.0.2.1");
        for (int seconds : new int[] {30, 60, 120, 240, 480, 900, 900}) {
            assertThatExceptionOfType(TooManyAttempts.class)
                    .isThrownBy(() -> attempt(ANNA, "192.0.2.1"))
                    .satisfies(e -> assertThat(e.waitFor()).hasSeconds(seconds));
            now = now.plusSeconds(seconds);
            assertThat(attempt(ANNA, "192.0.2.1")).isFalse();
        }
        now = now.plus(LoginThrottle.MEMORY);
        fail(LoginThrottle.FREE, ANNA, "192.0.2.1");
    }

    @Test
    void nobody_elsewhere_holds_back_a_browser_in_which_its_owner_logged_in() {
        String kept = browsers.remember("", ANNA);
        fail(LoginThrottle.FREE, ANNA, "192.0.2.9");
        for (int host = 1; host < LoginThrottle.ANYWHERE / LoginThrottle.FREE; host++) {
            fail(LoginThrottle.FREE, ANNA, "198.51.100." + host);
        }

        assertThatThrownBy(() -> attempt(ANNA, "198.51.100.200")).isInstanceOf(TooManyAttempts.class);
        assertThat(judge(ANNA, new Origin("192.0.2.9", kept), () -> true)).isTrue();
        assertThatThrownBy(() ->
                        judge(ANNA, new Origin("192.0.2.9", browsers.remember("", "bram@school.example")), () -> true))
                .isInstanceOf(TooManyAttempts.class);
    }

    @Test
    void guesses_in_a_known_browser_are_slowed_down_too() {
        var here = new Origin("192.0.2.9", browsers.remember("", ANNA));
        for (int time = 0; time < LoginThrottle.FREE; time++) {
            judge(ANNA, here, () -> false);
        }

        assertThatThrownBy(() -> judge(ANNA, here, () -> true)).isInstanceOf(TooManyAttempts.class);
    }

    @Test
    void many_addresses_do_not_hold_back_the_owner_of_an_account_with_a_second_step_and_its_code_is_bounded() {
        for (int host = 0; host < LoginThrottle.ANYWHERE; host++) {
            fail(1, ANNA, "198.51.100." + host);
        }
        var here = Origin.of("192.0.2.1");

        assertThatThrownBy(() -> judge(ANNA, here, () -> true)).isInstanceOf(TooManyAttempts.class);
        assertThat(throttle.judge(Proven.PASSWORD, ANNA, here, () -> true, known -> !known))
                .isTrue();
        for (int time = 0; time < LoginThrottle.FREE; time++) {
            throttle.judge(Proven.CODE, ANNA, here, () -> false, known -> false);
        }
        assertThatThrownBy(() -> throttle.judge(Proven.CODE, ANNA, here, () -> false, known -> true))
                .isInstanceOf(TooManyAttempts.class);
    }

    @Test
    void wrong_passwords_of_others_from_the_same_address_stop_no_right_one() {
        for (int account = 0; account < 1000; account++) {
            fail(1, "a" + account + "@school.example", "192.0.2.1");
        }

        assertThat(judge(ANNA, "192.0.2.1", () -> true)).isTrue();
    }

    @Test
    void what_came_of_attempts_is_counted_without_whose_they_were() {
        fail(LoginThrottle.FREE, ANNA, "192.0.2.1");
        assertThatThrownBy(() -> attempt(ANNA, "192.0.2.1")).isInstanceOf(TooManyAttempts.class);
        judge(ANNA, "192.0.2.2", () -> true);
        var text = new MetricText();
        throttle.tell(text);

        assertThat(text.toString().lines())
                .contains(
                        "openvensters_proofs_total{what=\"password\",outcome=\"wrong\"} " + LoginThrottle.FREE,
                        "openvensters_proofs_total{what=\"password\",outcome=\"held\"} 1",
                        "openvensters_proofs_total{what=\"password\",outcome=\"right\"} 1");
        assertThat(text.toString()).doesNotContain(ANNA);
    }

    @Test
    void a_success_clears_the_mistakes_before_it() {
        fail(LoginThrottle.FREE - 1, ANNA, "192.0.2.1");
        judge(ANNA, "192.0.2.1", () -> true);
        fail(LoginThrottle.FREE - 1, ANNA, "192.0.2.1");

        assertThatCode(() -> attempt(ANNA, "192.0.2.1")).doesNotThrowAnyException();
    }

    @Test
    void guesses_that_are_sent_together_are_not_all_judged() throws Exception {
        var judged = new AtomicInteger();
        var together = new CountDownLatch(LoginThrottle.FREE);
        ExecutorService people = Executors.newFixedThreadPool(36);
        try {
            List<Future<Boolean>> answers = people.invokeAll(Collections.nCopies(
                    36,
                    () -> judge(ANNA, "192.0.2.1", () -> {
                        judged.incrementAndGet();
                        together.countDown();
                        return awaited(together);
                    })));
            assertThat(answers).hasSize(36);
        } finally {
            people.shutdownNow();
        }

        assertThat(judged).hasValue(LoginThrottle.FREE);
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
        for (int time = 0; time < LoginThrottle.FREE + 1; time++) {
            assertThatThrownBy(() -> judge(ANNA, "192.0.2.1", () -> {
                        throw new TooBusy();
                    }))
                    .isInstanceOf(TooBusy.class);
        }

        assertThatCode(() -> attempt(ANNA, "192.0.2.1")).doesNotThrowAnyException();
    }

    @Test
    void addresses_too_long_to_exist_are_remembered_as_one() {
        for (int time = 0; time < LoginThrottle.FREE; time++) {
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
        return judge(account, address, () -> false);
    }

    private boolean judge(String account, String address, BooleanSupplier attempt) {
        return judge(account, Origin.of(address), attempt);
    }

    private boolean judge(String account, Origin from, BooleanSupplier attempt) {
        return throttle.judge(Proven.PASSWORD, account, from, () -> false, known -> attempt.getAsBoolean());
    }
}
