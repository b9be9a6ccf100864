package nl.openvensters.site.api;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;

/**
 * How many questions each asker asked this minute. Kept in memory and forgotten with the minute; of more askers than can
 * be kept the others count as one.
 */
final class RequestRate {

    private static final int MOST_ASKERS = 20_000;
    private static final String OTHERS = "";

    private final int limit;
    private final Clock clock;
    private final Map<String, Integer> asked = new HashMap<>();
    private Instant minute = Instant.EPOCH;

    /** @param limit questions a minute */
    RequestRate(int limit, Clock clock) {
        this.limit = limit;
        this.clock = clock;
    }

    /**
     * What is left after one more question.
     *
     * @param remaining below 0 when it was one too many
     * @param reset seconds until the next minute, at least one
     */
    record Left(int limit, int remaining, long reset) {

        boolean isTooMany() {
            return remaining < 0;
        }
    }

    /** Counts one question. */
    synchronized Left count(String asker) {
        Instant now = clock.instant();
        Instant current = now.truncatedTo(ChronoUnit.MINUTES);
        if (!current.equals(minute)) {
            minute = current;
            asked.clear();
        }
        String key = asked.containsKey(asker) || asked.size() < MOST_ASKERS ? asker : OTHERS;
        int count = asked.merge(key, 1, Integer::sum);
        long reset = Math.max(1, 60 - ChronoUnit.SECONDS.between(minute, now));
        return new Left(limit, Math.max(-1, limit - count), reset);
    }
}
