package nl.openvensters.client;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Counts what is done within an hour, by whom it is done or to whom. Kept in memory, of each instance by itself; of more
 * than {@value #REMEMBERED} what was used longest ago is forgotten, so that nobody fills the memory.
 */
public final class HourlyBound {

    /** An hour. */
    public static final Duration WINDOW = Duration.ofHours(1);

    private static final int REMEMBERED = 20_000;

    private final Clock clock;
    private final Map<String, Deque<Instant>> done = new LinkedHashMap<>(64, .75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Deque<Instant>> eldest) {
            return size() > REMEMBERED;
        }
    };

    /** Nothing was done yet. */
    public HourlyBound(Clock clock) {
        this.clock = clock;
    }

    /** How long until one more may be done; empty when it may be now. */
    public synchronized Optional<Duration> wait(String who, int most) {
        Deque<Instant> past = recent(who);
        return past.size() < most
                ? Optional.empty()
                : Optional.of(Duration.between(clock.instant(), past.getFirst().plus(WINDOW)));
    }

    /** Counts one more. */
    public synchronized void count(String who) {
        recent(who).addLast(clock.instant());
        // In the order of use: nobody is remembered longer than there is a reason to, once somebody else comes.
        Instant past = clock.instant().minus(WINDOW);
        var all = done.values().iterator();
        while (all.hasNext()) {
            Deque<Instant> oldest = all.next();
            if (!oldest.isEmpty() && oldest.peekLast().isAfter(past)) {
                return;
            }
            all.remove();
        }
    }

    private Deque<Instant> recent(String who) {
        Deque<Instant> past = done.computeIfAbsent(who, key -> new ArrayDeque<>());
        past.removeIf(at -> !at.plus(WINDOW).isAfter(clock.instant()));
        return past;
    }
}
