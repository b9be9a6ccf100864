package nl.openvensters.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Who asks while somebody else reads. */
@Timeout(20)
class MonitorFactsTest {

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-12-30T11:00:00Z"), ZoneOffset.UTC);

    private final SlowRepository repository = new SlowRepository();
    private final MonitorFacts facts = new MonitorFacts(repository, NOON);

    /** Reads nothing, and as long as it is held. */
    private static final class SlowRepository extends MonitorRepository {

        private volatile CountDownLatch held = new CountDownLatch(0);
        private volatile CountDownLatch begun = new CountDownLatch(1);
        private volatile String register = "1";
        private volatile LocalDate first = LocalDate.of(2026, 1, 1);

        private void hold() {
            begun = new CountDownLatch(1);
            held = new CountDownLatch(1);
        }

        @Override
        ComparisonRules rules() {
            return new ComparisonRules(List.of());
        }

        @Override
        Stamp stamp(LocalDate since) {
            return new Stamp(register, 0, 0, 0, 0, 0);
        }

        @Override
        List<Recent> recent(LocalDate since) {
            return List.of();
        }

        @Override
        Optional<LocalDate> firstFact() {
            begun.countDown();
            try {
                held.await(15, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return Optional.of(first);
        }

        @Override
        List<SchoolSpan> spans() {
            return List.of();
        }

        @Override
        Map<Long, PublishedTimeline> timelines(ComparisonRules rules, Optional<Set<Long>> schools) {
            return Map.of();
        }

        @Override
        Map<Long, int[]> boardVisits(LocalDate since) {
            return Map.of();
        }
    }

    @Test
    void while_one_reads_all_after_an_import_others_go_on_with_what_was_known() throws Exception {
        LocalDate before = facts.now().since().orElseThrow();
        repository.register = "2";
        repository.first = LocalDate.of(2025, 1, 1);
        repository.hold();
        var reading = CompletableFuture.supplyAsync(facts::now);
        repository.begun.await();

        assertThat(facts.now().since()).contains(before);

        repository.held.countDown();
        assertThat(reading.get().since()).contains(LocalDate.of(2025, 1, 1));
        assertThat(facts.now().since()).contains(LocalDate.of(2025, 1, 1));
    }

    @Test
    void before_anything_is_known_the_second_waits_for_the_first() throws Exception {
        repository.hold();
        var one = CompletableFuture.supplyAsync(facts::now);
        repository.begun.await();
        var other = CompletableFuture.supplyAsync(facts::now);
        assertThat(other.isDone()).isFalse();

        repository.held.countDown();

        assertThat(one.get().since()).isEqualTo(other.get().since()).isPresent();
    }
}
