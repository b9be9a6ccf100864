package nl.openvensters.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

/**
 * Slows down guessing of passwords. Attempts count from before they are judged, so that many sent together are not all
 * judged; one that was right counts no longer. The window is a quarter of an hour:
 *
 * <ul>
 *   <li>of one account from one address: {@value #PAIR}, so that somebody elsewhere cannot lock out its owner;
 *   <li>from one address, whatever the account: {@value #ADDRESS}, against lists of accounts;
 *   <li>of one account from anywhere: {@value #ACCOUNT}, against many addresses; an address from which the owner
 *       logged in before is not held back by this one.
 * </ul>
 *
 * <p>Kept in memory, of each instance by itself: a restart forgets, two instances allow twice as much.
 */
@ApplicationScoped
public class LoginThrottle {

    static final int PAIR = 5;
    static final int ADDRESS = 40;
    static final int ACCOUNT = 60;
    static final Duration WINDOW = Duration.ofMinutes(15);
    private static final int REMEMBERED = 20_000;

    /** No address of mail is longer. */
    private static final int LONGEST = 254;

    private final Clock clock;
    private final Map<String, Deque<Instant>> attempts = new Recent<>();
    private final Map<String, Boolean> known = new Recent<>();

    /** For the container's proxy only. */
    protected LoginThrottle() {
        this(null);
    }

    @Inject
    LoginThrottle(Clock clock) {
        this.clock = clock;
    }

    /**
     * Counts an attempt, and then judges it. One that cannot be judged, because that fails, does not count.
     *
     * @param account as it was typed; what is too long to be an address is nobody's
     * @return what it was judged to be
     * @throws TooManyAttempts when one of the three counts is full; then it is not judged
     */
    boolean judge(String account, String address, BooleanSupplier attempt) {
        String who = account.length() > LONGEST ? "" : account;
        begin(who, address);
        boolean judged = false;
        try {
            boolean right = attempt.getAsBoolean();
            judged = true;
            if (right) {
                succeeded(who, address);
            }
            return right;
        } finally {
            if (!judged) {
                forget(who, address);
            }
        }
    }

    private synchronized void begin(String account, String address) {
        check(pair(account, address), PAIR);
        check("from " + address, ADDRESS);
        if (!known.containsKey(pair(account, address))) {
            check("of " + account, ACCOUNT);
        }
        Instant now = clock.instant();
        for (String key : keys(account, address)) {
            attempts.computeIfAbsent(key, k -> new ArrayDeque<>()).addLast(now);
        }
    }

    private synchronized void succeeded(String account, String address) {
        forget(account, address);
        attempts.remove(pair(account, address));
        known.put(pair(account, address), true);
    }

    private synchronized void forget(String account, String address) {
        for (String key : keys(account, address)) {
            Deque<Instant> past = attempts.get(key);
            if (past != null) {
                past.pollLast();
            }
        }
    }

    private void check(String key, int most) {
        Deque<Instant> past = attempts.get(key);
        if (past == null) {
            return;
        }
        Instant now = clock.instant();
        past.removeIf(at -> !at.plus(WINDOW).isAfter(now));
        if (past.size() >= most) {
            throw new TooManyAttempts(Duration.between(now, past.getFirst().plus(WINDOW)));
        }
    }

    private static List<String> keys(String account, String address) {
        return List.of(pair(account, address), "from " + address, "of " + account);
    }

    private static String pair(String account, String address) {
        return account + " from " + address;
    }

    /** Forgets what was used longest ago, so that an attacker cannot fill the memory. */
    private static final class Recent<V> extends LinkedHashMap<String, V> {
        Recent() {
            super(64, .75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, V> eldest) {
            return size() > REMEMBERED;
        }
    }
}
