package nl.openvensters.monitor;

import static nl.openvensters.time.Moment.DUTCH;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.IntStream;
import nl.openvensters.jdbc.OutsideTransaction;
import nl.openvensters.monitor.MonitorRepository.Recent;
import nl.openvensters.monitor.MonitorRepository.Stamp;

/**
 * The dated facts that the monitor counts, kept in memory in the form in which they are counted, so that a question costs
 * what it shows and not how much happened before. Publications and logins are only ever added, with the day of today, and
 * what was added since the day before the last reading is read when it is asked for next; what an import changes is read
 * whole after it. One reads at a time, and nobody who has facts of today waits for it: who waits may hold a connection that
 * the reader needs.
 */
@ApplicationScoped
public class MonitorFacts {

    /** When more schools than this have something new, reading all is as quick. */
    private static final int MANY = 2000;

    /** How long is waited for who reads, when there is nothing of today to go on with. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final MonitorRepository repository;
    private final Clock clock;
    private final ReentrantLock reading = new ReentrantLock();

    private volatile Known known;

    /** For the container's proxy only. */
    protected MonitorFacts() {
        this(null, null);
    }

    @Inject
    public MonitorFacts(MonitorRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    /**
     * What is known.
     *
     * @param since the day of the first publication or login; empty when nothing happened yet
     * @param rules of all days
     * @param spans what was true of schools on any day
     * @param timelines by school
     * @param visits by board the days since 1970 on which somebody of it logged in, ascending
     */
    record Facts(
            Optional<LocalDate> since,
            ComparisonRules rules,
            List<SchoolSpan> spans,
            Map<Long, PublishedTimeline> timelines,
            Map<Long, int[]> visits) {

        /** What a school had public at the end of a day. */
        IndicatorSet published(long school, LocalDate day) {
            return timelines.getOrDefault(school, PublishedTimeline.NEVER).on((int) day.toEpochDay());
        }

        /** The last day up to another on which somebody of a board logged in. */
        Optional<LocalDate> lastVisit(long board, LocalDate day) {
            int[] days = visits.getOrDefault(board, new int[0]);
            int place = Arrays.binarySearch(days, (int) day.toEpochDay());
            int last = place >= 0 ? place : -place - 2;
            return last < 0 ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(days[last]));
        }
    }

    /**
     * What was read together.
     *
     * @param on the day on which it was read
     * @param stamp by which is seen whether something changed since, counted from {@code from(on)}
     * @param seen the numbers of the last publications that are in it
     */
    private record Known(LocalDate on, Facts facts, Stamp stamp, Set<Long> seen) {

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
    public Facts now() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), DUTCH);
        if (mayRead(today)) {
            try {
                known = OutsideTransaction.get(() -> read(today, known));
            } finally {
                reading.unlock();
            }
        }
        if (known == null) {
            throw new PersistenceException("The facts of the monitor are still being read");
        }
        return known.facts();
    }

    private boolean mayRead(LocalDate today) {
        if (reading.tryLock()) {
            return true;
        }
        Known last = known;
        if (last != null && last.on().equals(today)) {
            return false;
        }
        try {
            return reading.tryLock(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private Known read(LocalDate today, Known last) {
        ComparisonRules rules = repository.rules();
        Stamp current = repository.stamp(Known.from(today));
        if (last == null
                || !current.register().equals(last.stamp().register())
                || !rules.ids().equals(last.facts().rules().ids())) {
            Set<Long> seen = numbers(repository.recent(Known.from(today)));
            return new Known(today, all(rules), current, seen);
        }
        if (!last.on().equals(today) || !current.equals(last.stamp())) {
            return more(today, rules, current, last);
        }
        Facts facts = last.facts();
        return new Known(
                today,
                new Facts(facts.since(), rules, facts.spans(), facts.timelines(), facts.visits()),
                current,
                last.seen());
    }

    private Facts all(ComparisonRules rules) {
        return new Facts(
                repository.firstFact(),
                rules,
                repository.spans(),
                repository.timelines(rules, Optional.empty()),
                repository.boardVisits(LocalDate.EPOCH));
    }

    private Known more(LocalDate today, ComparisonRules rules, Stamp current, Known last) {
        // However long ago it was read: what happened on all the days between is not known yet either.
        LocalDate since = Known.from(last.on().isBefore(today) ? last.on() : today);
        List<Recent> added = repository.recent(since);
        boolean otherDays = current.lastPublication() > last.stamp().lastPublication()
                && added.stream().noneMatch(one -> one.publication() == current.lastPublication());
        Set<Long> schools = new HashSet<>();
        added.stream()
                .filter(one -> !last.seen().contains(one.publication()))
                .forEach(one -> schools.add(one.school()));
        Set<Long> seen = numbers(added);
        if (otherDays || schools.size() > MANY) {
            return new Known(today, all(rules), current, seen);
        }
        Map<Long, PublishedTimeline> timelines = last.facts().timelines();
        if (!schools.isEmpty()) {
            timelines = new HashMap<>(timelines);
            timelines.putAll(repository.timelines(rules, Optional.of(schools)));
        }
        Map<Long, int[]> visits = new HashMap<>(last.facts().visits());
        repository.boardVisits(since).forEach((board, days) -> visits.merge(board, days, MonitorFacts::together));
        return new Known(
                today,
                new Facts(repository.firstFact(), rules, last.facts().spans(), timelines, visits),
                current,
                seen);
    }

    private static Set<Long> numbers(List<Recent> recent) {
        Set<Long> numbers = new HashSet<>();
        recent.forEach(one -> numbers.add(one.publication()));
        return numbers;
    }

    private static int[] together(int[] one, int[] other) {
        return IntStream.concat(IntStream.of(one), IntStream.of(other))
                .sorted()
                .distinct()
                .toArray();
    }
}
