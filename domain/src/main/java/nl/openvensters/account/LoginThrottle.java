package nl.openvensters.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.BooleanSupplier;
import nl.openvensters.observation.MetricText;

/**
 * Slows down guessing of passwords and codes, and locks nobody out. Attempts count from before they are judged, so that
 * many sent together are not all judged; one that was right counts no longer. After {@value #FREE} wrong ones the next has
 * to wait {@link #FIRST}, and twice as long after each that follows, up to {@link #LONGEST}; after {@link #MEMORY} without
 * one all is forgotten. So it is counted:
 *
 * <ul>
 *   <li>in a browser in which the owner logged in before ({@link KnownBrowsers}): what was wrong in that browser, and
 *       nothing else;
 *   <li>elsewhere: of one account from one address, so that somebody elsewhere does not hold back its owner, and, from
 *       {@value #ANYWHERE} on, of one account from anywhere, against many addresses. The last does not hold back the owner of
 *       an account with a second step: a password alone opens nothing there, and the code is bounded.
 * </ul>
 *
 * <p>An address by itself is no bound: behind a proxy that is not named it would be everybody's. Kept in memory, of each
 * instance by itself: a restart forgets, two instances allow twice as much.
 */
@ApplicationScoped
public class LoginThrottle {

    static final int FREE = 5;
    static final int ANYWHERE = 60;
    static final Duration FIRST = Duration.ofSeconds(30);
    static final Duration LONGEST = Duration.ofMinutes(15);
    static final Duration MEMORY = Duration.ofHours(24);
    private static final int REMEMBERED = 20_000;

    /** No address of mail is longer. */
    private static final int LONGEST_ACCOUNT = 254;

    private final Clock clock;
    private final KnownBrowsers browsers;
    private final Map<String, Wrong> wrong = new Recent();
    private final Map<String, LongAdder> counts = new ConcurrentHashMap<>();

    /** For the container's proxy only. */
    protected LoginThrottle() {
        this(null, null);
    }

    @Inject
    LoginThrottle(Clock clock, KnownBrowsers browsers) {
        this.clock = clock;
        this.browsers = browsers;
    }

    /** Looks whether something is right. */
    @FunctionalInterface
    interface Attempt {

        /** @param known whether it is tried in a browser in which its owner logged in before */
        boolean isRight(boolean known);
    }

    /** What is proved. */
    enum Proven {
        PASSWORD,
        CODE
    }

    /**
     * Counts an attempt, and then judges it. One that cannot be judged, because that fails, does not count.
     *
     * @param account the e-mail address as it was typed; what is too long to be one is nobody's
     * @param guarded asked when there were too many from anywhere: whether a second step follows
     * @return what it was judged to be
     * @throws TooManyAttempts when it has to wait; then it is not judged
     */
    boolean judge(Proven what, String account, Origin from, BooleanSupplier guarded, Attempt attempt) {
        String who = account.length() > LONGEST_ACCOUNT ? "" : account;
        Optional<String> known = browsers.name(from.browser(), who);
        List<Bound> bounds = bounds(what + " of " + who, from.address(), known);
        try {
            // Asked outside the lock, because it may wait for the database.
            begin(bounds, isFullAnywhere(bounds) && guarded.getAsBoolean());
        } catch (TooManyAttempts e) {
            count(what, "held");
            throw e;
        }
        boolean judged = false;
        try {
            boolean right = attempt.isRight(known.isPresent());
            judged = true;
            if (right) {
                succeeded(bounds);
            }
            count(what, right ? "right" : "wrong");
            return right;
        } finally {
            if (!judged) {
                takeBack(bounds);
            }
        }
    }

    private void count(Proven what, String outcome) {
        counts.computeIfAbsent(
                        "what=\"" + what.name().toLowerCase(Locale.ROOT) + "\",outcome=\"" + outcome + "\"",
                        labels -> new LongAdder())
                .increment();
    }

    /** Adds how many attempts there were since the start, and what came of them; of whom is told to nobody. */
    public void tell(MetricText text) {
        text.type("openvensters_proofs_total", "Passwords and codes that were tried", "counter");
        new TreeMap<>(counts).forEach((labels, times) -> text.value("openvensters_proofs_total", labels, times.sum()));
    }

    /** The narrowest first. */
    private static List<Bound> bounds(String of, String address, Optional<String> known) {
        return known.isPresent()
                ? List.of(new Bound(of + " in " + known.get(), FREE))
                : List.of(new Bound(of + " from " + address, FREE), new Bound(of, ANYWHERE));
    }

    private synchronized boolean isFullAnywhere(List<Bound> bounds) {
        return bounds.size() > 1 && waits(bounds.get(1), clock.instant()).compareTo(Duration.ZERO) > 0;
    }

    private synchronized void begin(List<Bound> bounds, boolean guarded) {
        Instant now = clock.instant();
        Duration wait = bounds.stream()
                .limit(guarded ? 1 : bounds.size())
                .map(bound -> waits(bound, now))
                .max(Duration::compareTo)
                .orElseThrow();
        if (wait.compareTo(Duration.ZERO) > 0) {
            throw new TooManyAttempts(wait);
        }
        for (Bound bound : bounds) {
            wrong.merge(bound.key, new Wrong(1, now), (past, next) -> new Wrong(past.times + 1, now));
        }
    }

    private Duration waits(Bound bound, Instant now) {
        Wrong past = wrong.get(bound.key);
        if (past == null) {
            return Duration.ZERO;
        }
        if (!past.last.plus(MEMORY).isAfter(now)) {
            wrong.remove(bound.key);
            return Duration.ZERO;
        }
        if (past.times < bound.free) {
            return Duration.ZERO;
        }
        Duration whole = FIRST.multipliedBy(1L << Math.min(past.times - bound.free, 10));
        Duration most = whole.compareTo(LONGEST) > 0 ? LONGEST : whole;
        return Duration.between(now, past.last.plus(most));
    }

    private synchronized void succeeded(List<Bound> bounds) {
        takeBack(bounds);
        wrong.remove(bounds.get(0).key);
    }

    private synchronized void takeBack(List<Bound> bounds) {
        for (Bound bound : bounds) {
            wrong.computeIfPresent(
                    bound.key, (key, past) -> past.times > 1 ? new Wrong(past.times - 1, past.last) : null);
        }
    }

    /** @param free how many may be wrong before one has to wait */
    private record Bound(String key, int free) {}

    private record Wrong(int times, Instant last) {}

    /** Forgets what was used longest ago, so that an attacker cannot fill the memory. */
    private static final class Recent extends LinkedHashMap<String, Wrong> {
        private static final long serialVersionUID = 1L;

        Recent() {
            super(64, .75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Wrong> eldest) {
            return size() > REMEMBERED;
        }
    }
}
