package nl.openvensters.monitor;

import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import nl.openvensters.jdbc.OutsideTransaction;
import nl.openvensters.monitor.MonitorRepository.Recent;
import nl.openvensters.monitor.MonitorRepository.Stamp;
import nl.openvensters.time.Moment;

/**
 * Facts that are read once and kept in memory in the form in which they are counted. Publications, logins and what was
 * judged of texts are only ever added, and what was added since the day before the last reading is read when it is asked
 * for next; what an import changes is read whole after it. One reads at a time, and nobody who has facts of today waits for
 * it: who waits may hold a connection that the reader needs.
 *
 * @param <F> the facts; never changed once they are made
 */
final class Kept<F> {

    /** When more schools than this have something new, reading all is as quick. */
    static final int MANY = 2000;

    /** How long is waited for who reads, when there is nothing of today to go on with. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final MonitorRepository repository;
    private final Clock clock;
    private final Reading<F> reading;
    private final ReentrantLock turn = new ReentrantLock();

    private volatile Known<F> known;

    Kept(MonitorRepository repository, Clock clock, Reading<F> reading) {
        this.repository = repository;
        this.clock = clock;
        this.reading = reading;
    }

    /** How facts are read. */
    interface Reading<F> {

        F all(ComparisonRules rules);

        /** What is new since the last time, together with what was known; or all, when that is as quick. */
        F more(ComparisonRules rules, F last, News news);

        /** Nothing is new but perhaps a rule, of indicators that were known. */
        F same(ComparisonRules rules, F last);
    }

    /**
     * What is new since the last reading.
     *
     * @param since the day from which on something may be
     * @param judged the number of the last judged text that was known
     * @param schools of which something was published or withdrawn
     */
    record News(LocalDate since, long judged, Set<Long> schools) {}

    /**
     * What was read together.
     *
     * @param on the day on which it was read
     * @param ids the indicators of the rules by which it was read
     * @param stamp by which is seen whether something changed since, counted from {@code from(on)}
     * @param seen the numbers of the last publications that are in it
     */
    private record Known<F>(LocalDate on, List<String> ids, F facts, Stamp stamp, Set<Long> seen) {

        /** Who began a publication the day before yesterday has ended it: numbers may be written in another order. */
        static LocalDate from(LocalDate day) {
            return day.minusDays(1);
        }
    }

    /**
     * All facts of now; while another reads, those of before when they are of today. Outside of the caller's transaction, so
     * that nothing is kept that may never have happened.
     *
     * @throws PersistenceException when there are none yet and another takes too long to read them
     */
    F now() {
        LocalDate today = Moment.of(clock).day();
        if (mayRead(today)) {
            try {
                known = OutsideTransaction.get(() -> read(today, known));
            } finally {
                turn.unlock();
            }
        }
        if (known == null) {
            throw new PersistenceException("The facts of the monitor are still being read");
        }
        return known.facts();
    }

    private boolean mayRead(LocalDate today) {
        if (turn.tryLock()) {
            return true;
        }
        Known<F> last = known;
        if (last != null && last.on().equals(today)) {
            return false;
        }
        try {
            return turn.tryLock(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private Known<F> read(LocalDate today, Known<F> last) {
        ComparisonRules rules = repository.rules();
        List<String> ids = rules.ids();
        Stamp current = repository.stamp(Known.from(today));
        if (last == null || !current.register().equals(last.stamp().register()) || !ids.equals(last.ids())) {
            Set<Long> seen = numbers(repository.recent(Known.from(today)));
            return new Known<>(today, ids, reading.all(rules), current, seen);
        }
        if (!last.on().equals(today) || !current.equals(last.stamp())) {
            return more(today, rules, current, last);
        }
        return new Known<>(today, ids, reading.same(rules, last.facts()), current, last.seen());
    }

    private Known<F> more(LocalDate today, ComparisonRules rules, Stamp current, Known<F> last) {
        // However long ago it was read: what happened on all the days between is not known yet either.
        LocalDate since = Known.from(last.on().isBefore(today) ? last.on() : today);
        List<Recent> added = repository.recent(since);
        boolean otherDays = current.lastPublication() > last.stamp().lastPublication()
                && added.stream().noneMatch(one -> one.publication() == current.lastPublication());
        Set<Long> schools = new HashSet<>();
        added.stream()
                .filter(one -> !last.seen().contains(one.publication()))
                .forEach(one -> schools.add(one.school()));
        F facts = otherDays || schools.size() > MANY
                ? reading.all(rules)
                : reading.more(rules, last.facts(), new News(since, last.stamp().lastJudged(), schools));
        return new Known<>(today, last.ids(), facts, current, numbers(added));
    }

    private static Set<Long> numbers(List<Recent> recent) {
        Set<Long> numbers = new HashSet<>();
        recent.forEach(one -> numbers.add(one.publication()));
        return numbers;
    }
}
