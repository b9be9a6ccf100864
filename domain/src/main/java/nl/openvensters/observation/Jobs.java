package nl.openvensters.observation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.ToDoubleFunction;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Counts the rounds of what runs by itself since the start: how many, how long, how many failed, how long ago. */
@ApplicationScoped
public class Jobs {

    private static final Logger LOG = Logger.getLogger(Jobs.class.getName());

    private static final class Counts {
        private final LongAdder rounds = new LongAdder();
        private final LongAdder failures = new LongAdder();
        private final LongAdder nanos = new LongAdder();
        private volatile long well = System.nanoTime();
        private volatile boolean failed;
    }

    private final Map<String, Counts> counts = new ConcurrentHashMap<>();

    /**
     * The same work, counted. It counts as failed when it throws, or calls {@link #failed} while it runs. What it throws is
     * told in the log and goes no further: an executor never runs again what threw.
     *
     * @param job letters only
     */
    public Runnable counted(String job, Runnable round) {
        Counts of = of(job);
        return () -> {
            long begun = System.nanoTime();
            of.failed = false;
            try {
                round.run();
            } catch (RuntimeException | StackOverflowError e) {
                failed(job);
                LOG.log(Level.SEVERE, "What runs by itself failed: " + job + "; the next round tries again", e);
            } finally {
                of.rounds.increment();
                of.nanos.add(System.nanoTime() - begun);
                if (!of.failed) {
                    of.well = System.nanoTime();
                }
            }
        };
    }

    /** A part of the round that runs now was not done; the next tries again. */
    public void failed(String job) {
        Counts of = of(job);
        of.failed = true;
        of.failures.increment();
    }

    private Counts of(String job) {
        return counts.computeIfAbsent(job, name -> new Counts());
    }

    /** Adds what was counted. */
    public void tell(MetricText text) {
        tell(text, "openvensters_job_rounds_total", "Rounds of what runs by itself", "counter", of -> of.rounds.sum());
        tell(text, "openvensters_job_failures_total", "What failed in them", "counter", of -> of.failures.sum());
        tell(text, "openvensters_job_seconds_total", "How long they took", "counter", of -> of.nanos.sum() / 1e9);
        tell(
                text,
                "openvensters_job_age_seconds",
                "Since the last round in which nothing failed",
                "gauge",
                of -> (System.nanoTime() - of.well) / 1e9);
    }

    private void tell(MetricText text, String name, String help, String type, ToDoubleFunction<Counts> value) {
        text.type(name, help, type);
        new TreeMap<>(counts).forEach((job, of) -> text.value(name, "job=\"" + job + "\"", value.applyAsDouble(of)));
    }
}
