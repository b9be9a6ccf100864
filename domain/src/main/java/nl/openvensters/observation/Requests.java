package nl.openvensters.observation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;

/** Counts what was answered since the start, by kind: how often, with what and how quick. Knows nothing of who asked. */
@ApplicationScoped
public class Requests {

    /** What was asked for. */
    public enum Kind {
        PAGE,
        SEARCH,
        API,
        FILE
    }

    /** Upper bounds in milliseconds; what takes longer than the last is counted in all. */
    static final int[] MILLIS = {1, 5, 25, 100, 200, 500, 1000, 2500, 10_000};

    private static final class Counts {
        private final LongAdder[] quick = new LongAdder[MILLIS.length + 1];
        private final LongAdder[] classes = new LongAdder[6];
        private final LongAdder nanos = new LongAdder();

        private Counts() {
            for (int i = 0; i < quick.length; i++) {
                quick[i] = new LongAdder();
            }
            for (int i = 0; i < classes.length; i++) {
                classes[i] = new LongAdder();
            }
        }
    }

    private final Map<Kind, Counts> counts = new EnumMap<>(Kind.class);
    private final LongAdder now = new LongAdder();

    public Requests() {
        for (Kind kind : Kind.values()) {
            counts.put(kind, new Counts());
        }
    }

    /**
     * One begins, and is counted when what this gives is closed; without a status as failed.
     *
     * @param given the id that a proxy gave it; may be null
     */
    public Answering begin(Kind kind, String given) {
        return new Answering(this, kind, given);
    }

    /** One begins. */
    void begin() {
        now.increment();
    }

    /**
     * One that began ended.
     *
     * @param status as HTTP has it
     * @param nanos how long it took
     */
    void end(Kind kind, int status, long nanos) {
        now.decrement();
        Counts of = counts.get(kind);
        int bucket = 0;
        while (bucket < MILLIS.length && nanos > MILLIS[bucket] * 1_000_000L) {
            bucket++;
        }
        of.quick[bucket].increment();
        of.classes[Math.min(5, Math.max(0, status / 100))].increment();
        of.nanos.add(nanos);
    }

    /** Adds what was counted. */
    public void tell(MetricText text) {
        text.gauge("openvensters_requests_now", "Requests that are being answered", now.sum());
        text.type("openvensters_requests_total", "Requests that were answered, by class of status", "counter");
        counts.forEach((kind, of) -> {
            for (int i = 1; i < of.classes.length; i++) {
                text.value(
                        "openvensters_requests_total",
                        "kind=\"" + name(kind) + "\",status=\"" + i + "xx\"",
                        of.classes[i].sum());
            }
        });
        text.type("openvensters_request_seconds", "How long requests took", "histogram");
        counts.forEach((kind, of) -> tell(text, kind, of));
    }

    private static void tell(MetricText text, Kind kind, Counts of) {
        long sum = 0;
        for (int i = 0; i <= MILLIS.length; i++) {
            sum += of.quick[i].sum();
            String bound = i == MILLIS.length ? "+Inf" : String.valueOf(MILLIS[i] / 1000.0);
            text.value("openvensters_request_seconds_bucket", "kind=\"" + name(kind) + "\",le=\"" + bound + "\"", sum);
        }
        text.value("openvensters_request_seconds_sum", "kind=\"" + name(kind) + "\"", of.nanos.sum() / 1e9);
        text.value("openvensters_request_seconds_count", "kind=\"" + name(kind) + "\"", sum);
    }

    private static String name(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
