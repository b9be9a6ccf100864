package nl.openvensters.visit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nl.openvensters.time.Moment;

/**
 * Who was here today, in memory: a visitor is a number of 64 bits out of an HMAC of address and browser under a key that
 * is made for the day, is stored nowhere and is gone with it. What leaves this book is how many there were.
 */
public final class VisitorBook {

    /** So many numbers are kept at most; who comes after that is not counted. */
    private static final int MOST = 1_000_000;

    /** Of a search without a result nothing is told before so many visitors asked it on one day. */
    public static final int SEVERAL = 3;

    private static final int MOST_SEARCHES = 20_000;
    private static final String HMAC = "HmacSHA256";

    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    private final Map<Count, Integer> uncounted = new HashMap<>();
    private final Map<Count, Set<Long>> seen = new HashMap<>();
    private final Map<String, Set<Long>> searches = new HashMap<>();
    private final Map<UnfoundSearch, Integer> untold = new HashMap<>();
    private LocalDate day;
    private byte[] key;
    private int kept;

    public VisitorBook(Clock clock) {
        this.clock = clock;
    }

    /** Counts somebody who looks at a page, once a day for each thing that is counted. */
    public synchronized void see(View view) {
        turn();
        long visitor = number(view);
        if (isNew(new Count(day, Count.Of.SITE, ""), visitor)) {
            add(new Count(day, Count.Of.DEVICE, Device.of(view.browser()).name()));
            add(new Count(day, Count.Of.ENTRANCE, view.entrance().name()));
        }
        isNew(new Count(day, Count.Of.PAGE, view.page().name()), visitor);
        view.topic().ifPresent(topic -> isNew(new Count(day, Count.Of.TOPIC, topic), visitor));
        view.school().ifPresent(school -> isNew(new Count(day, Count.Of.SCHOOL, school.value()), visitor));
        view.unfound().flatMap(UnfoundSearch::cleaned).ifPresent(words -> unfound(words, visitor));
    }

    private boolean isNew(Count count, long visitor) {
        if (kept >= MOST
                || !seen.computeIfAbsent(count, none -> new HashSet<>()).add(visitor)) {
            return false;
        }
        kept++;
        add(count);
        return true;
    }

    private void add(Count count) {
        uncounted.merge(count, 1, Integer::sum);
    }

    private void unfound(String words, long visitor) {
        if (searches.size() >= MOST_SEARCHES && !searches.containsKey(words)) {
            return;
        }
        Set<Long> askers = searches.computeIfAbsent(words, none -> new HashSet<>());
        if (askers.add(visitor) && askers.size() >= SEVERAL) {
            untold.merge(new UnfoundSearch(day, words), askers.size() == SEVERAL ? SEVERAL : 1, Integer::sum);
        }
    }

    /** Begins a new day with a new key; of the day before only numbers are left. */
    private void turn() {
        LocalDate today = Moment.of(clock).day();
        if (!today.equals(day)) {
            day = today;
            key = new byte[32];
            random.nextBytes(key);
            seen.clear();
            searches.clear();
            kept = 0;
        }
    }

    private long number(View view) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key, HMAC));
            mac.update(view.address().getBytes(StandardCharsets.UTF_8));
            mac.update((byte) '\n');
            return ByteBuffer.wrap(mac.doFinal(view.browser().getBytes(StandardCharsets.UTF_8)))
                    .getLong();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * What was counted since it was taken last.
     *
     * @param visitors to add to those that were counted before
     * @param searches without a result, with how many visitors to add
     */
    public record Taken(Map<Count, Integer> visitors, Map<UnfoundSearch, Integer> searches) {

        boolean isEmpty() {
            return visitors.isEmpty() && searches.isEmpty();
        }
    }

    /** Takes what was counted, to write it down. Also ends the day when it is over, without waiting for a visitor. */
    public synchronized Taken take() {
        turn();
        var taken = new Taken(Map.copyOf(uncounted), Map.copyOf(untold));
        uncounted.clear();
        untold.clear();
        return taken;
    }

    /** Puts back what could not be written down. */
    public synchronized void putBack(Taken taken) {
        taken.visitors().forEach((count, visitors) -> uncounted.merge(count, visitors, Integer::sum));
        taken.searches().forEach((search, askers) -> untold.merge(search, askers, Integer::sum));
    }
}
