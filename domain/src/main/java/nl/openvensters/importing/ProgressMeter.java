package nl.openvensters.importing;

import java.time.Duration;
import java.util.Optional;

/** Measures the speed of reading one file, and tells it a few times a second. */
final class ProgressMeter {

    private static final long EVERY_NANOS = 200_000_000L;
    private static final double ENOUGH_TO_GO_BY = 0.02;

    private final String fileName;
    private final ImportProgress progress;
    private final long startedAt = System.nanoTime();
    private long toldAt = startedAt;

    ProgressMeter(String fileName, ImportProgress progress) {
        this.fileName = fileName;
        this.progress = progress;
    }

    void at(long rows, double fraction) {
        long now = System.nanoTime();
        if (now - toldAt < EVERY_NANOS) {
            return;
        }
        toldAt = now;
        double seconds = (now - startedAt) / 1e9;
        Optional<Duration> left = fraction < ENOUGH_TO_GO_BY
                ? Optional.empty()
                : Optional.of(Duration.ofMillis(Math.round(seconds * (1 - fraction) / fraction * 1000)));
        progress.at(fileName, fraction, rows, Math.round(rows / seconds), left);
    }

    Duration taken() {
        return Duration.ofNanos(System.nanoTime() - startedAt);
    }
}
