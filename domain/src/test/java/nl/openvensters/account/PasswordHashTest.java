package nl.openvensters.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class PasswordHashTest {

    @Test
    void of_150_passwords_sent_together_some_are_looked_at_and_most_are_turned_away() throws Exception {
        String hash = PasswordHash.of("drie groene fietsen");
        var together = new CyclicBarrier(150);
        ExecutorService people = Executors.newFixedThreadPool(150);
        try {
            List<Future<Boolean>> answers = people.invokeAll(Collections.nCopies(150, () -> {
                together.await();
                try {
                    return PasswordHash.matches("drie groene fietsen", Optional.of(hash), false);
                } catch (TooBusy e) {
                    return false;
                }
            }));

            long lookedAt = 0;
            for (Future<Boolean> answer : answers) {
                lookedAt += answer.get() ? 1 : 0;
            }
            assertThat(lookedAt).isBetween(1L, 75L);
        } finally {
            people.shutdownNow();
        }
    }
}
