package nl.openvensters.launcher.tools;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import nl.openvensters.launcher.Refusal;
import org.junit.jupiter.api.Test;

class RevivalTest {

    private final List<String> told = new ArrayList<>();
    private final AtomicInteger begun = new AtomicInteger();

    private Revival revival(Runnable begin) {
        return new Revival(Clock.systemUTC(), Path.of("none"), begin, refusal -> told.add(refusal.getMessage()));
    }

    @Test
    void what_ended_is_started_again_three_times_and_then_given_up_with_a_sentence() {
        Revival revival = revival(begun::incrementAndGet);
        for (int time = 0; time < Revival.MOST; time++) {
            assertThat(revival.isRevived()).isTrue();
        }
        assertThat(revival.isRevived()).isFalse();

        assertThat(begun).hasValue(Revival.MOST);
        assertThat(told).singleElement().asString().contains("ended 4 times within ten minutes");
    }

    @Test
    void what_does_not_start_is_told() {
        Revival revival = revival(() -> {
            throw new Refusal("The disk is full.");
        });

        assertThat(revival.isRevived()).isFalse();
        assertThat(told).containsExactly("The disk is full.");
    }
}
