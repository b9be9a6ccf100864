package nl.openvensters.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TurnsTest {

    private final ExecutorService people = Executors.newCachedThreadPool();
    private final CountDownLatch release = new CountDownLatch(1);
    private final AtomicInteger atOnce = new AtomicInteger();
    private final AtomicInteger most = new AtomicInteger();
    private final AtomicInteger turnedAway = new AtomicInteger();

    /** Ends when somebody works. */
    private final CountDownLatch somebody = new CountDownLatch(1);

    /** Ends when 128 were turned away. */
    private final CountDownLatch allOthers = new CountDownLatch(128);

    @AfterEach
    void end() {
        people.shutdownNow();
    }

    @Test
    void of_150_at_once_few_work_few_wait_and_all_others_are_turned_away_at_once() throws InterruptedException {
        Turns turns = new Turns(2, 20, Duration.ofMinutes(1));
        for (int person = 0; person < 150; person++) {
            people.execute(() -> attempt(turns));
        }
        assertThat(allOthers.await(20, TimeUnit.SECONDS)).isTrue();
        release.countDown();
        people.shutdown();

        assertThat(people.awaitTermination(20, TimeUnit.SECONDS)).isTrue();
        assertThat(most).hasValue(2);
        assertThat(turnedAway).hasValue(128);
    }

    @Test
    void who_waits_too_long_is_turned_away_and_a_later_one_gets_a_turn() throws InterruptedException {
        Turns turns = new Turns(1, 5, Duration.ofMillis(20));
        people.execute(() -> attempt(turns));
        assertThat(somebody.await(20, TimeUnit.SECONDS)).isTrue();
        assertThatThrownBy(() -> turns.take(() -> 1)).isInstanceOf(TooBusy.class);
        release.countDown();
        people.shutdown();
        assertThat(people.awaitTermination(20, TimeUnit.SECONDS)).isTrue();

        assertThat(turns.<Integer>take(() -> 1)).isEqualTo(1);
    }

    @Test
    void work_that_fails_gives_its_turn_back() {
        Turns turns = new Turns(1, 0, Duration.ZERO);
        for (int time = 0; time < 3; time++) {
            assertThatThrownBy(() -> turns.take(() -> {
                        throw new IllegalStateException("wrong");
                    }))
                    .hasMessage("wrong");
        }
    }

    private void attempt(Turns turns) {
        try {
            turns.take(() -> {
                most.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
                somebody.countDown();
                try {
                    release.await();
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
                return atOnce.decrementAndGet();
            });
        } catch (TooBusy e) {
            turnedAway.incrementAndGet();
            allOthers.countDown();
        }
    }
}
