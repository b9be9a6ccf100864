package nl.openvensters.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Slows down guessing of passwords. Failures are counted in a window of a quarter of an hour:
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

    private final Clock clock;
    private final Map<String, Deque<Instant>> failures = new Recent<>();
    private final Map<String, Boolean> known = new Recent<>();

    /** For the container's proxy only. */
    protected LoginThrottle() {
        this(null);
    }

    @Inject
    LoginThrottle(Clock clock) {
        this.clock = clock;
    }

    /** @throws TooManyAttempts when one of the three counts is full */
    synchronized void admit(String account, String address) {
        check(pair(account, address), PAIR);
        check("from " + address, ADDRESS);
        if (!known.containsKey(pair(account, address))) {
            check("of " + account, ACCOUNT);
        }
    }

    synchronized void failed(String account, String address) {
        Instant now = clock.instant();
        for (String key : new String[] {pair(account, address), "from " + address, "of " + account}) {
            failures.computeIfAbsent(key, k -> new ArrayDeque<>()).addLast(now);
        }
    }

    synchronized void succeeded(String account, String address) {
        failures.remove(pair(account, address));
        known.put(pair(account, address), true);
    }

    private void check(String key, int most) {
        Deque<Instant> past = failures.get(key);
        if (past == null) {
            return;
        }
        Instant now = clock.instant();
        past.removeIf(at -> !at.plus(WINDOW).isAfter(now));
        if (past.size() >= most) {
            throw new TooManyAttempts(Duration.between(now, past.getFirst().plus(WINDOW)));
        }
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
