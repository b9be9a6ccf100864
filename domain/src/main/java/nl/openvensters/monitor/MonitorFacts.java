package nl.openvensters.monitor;

import static nl.openvensters.time.Moment.DUTCH;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import nl.openvensters.monitor.MonitorRepository.Recent;
import nl.openvensters.monitor.MonitorRepository.Stamp;

/**
 * The dated facts that the monitor counts, kept in memory in the form in which they are counted, so that a question costs
 * what it shows and not how much happened before. Publications and logins are only ever added, with the day of today, and
 * what was added is read when it is asked for next; what an import changes is read whole after it.
 */
@ApplicationScoped
public class MonitorFacts {

    /** When more schools than this have something new, reading all is as quick. */
    private static final int MANY = 2000;

    private final MonitorRepository repository;
    private final Clock clock;

    private Facts facts;
    private Stamp stamp;
    private Set<Long> seen = Set.of();

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

        /** What a school had public at the end of a day, as bits. */
        long published(long school, LocalDate day) {
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

    /** All facts of now. Outside of the caller's transaction, so that nothing is kept that may never have happened. */
    @Transactional(TxType.NOT_SUPPORTED)
    public synchronized Facts now() {
        // Who began a publication the day before yesterday has ended it: numbers may be written in another order.
        LocalDate recent = LocalDate.ofInstant(clock.instant(), DUTCH).minusDays(1);
        ComparisonRules rules = repository.rules();
        Stamp current = repository.stamp(recent);
        if (facts == null
                || !current.register().equals(stamp.register())
                || !rules.ids().equals(facts.rules().ids())) {
            seen = numbers(repository.recent(recent));
            facts = all(rules);
        } else if (!current.equals(stamp)) {
            facts = more(rules, current, recent);
        } else {
            facts = new Facts(facts.since(), rules, facts.spans(), facts.timelines(), facts.visits());
        }
        stamp = current;
        return facts;
    }

    private Facts all(ComparisonRules rules) {
        return new Facts(
                repository.firstFact(),
                rules,
                repository.spans(),
                repository.timelines(rules, Optional.empty()),
                repository.boardVisits(LocalDate.EPOCH));
    }

    private Facts more(ComparisonRules rules, Stamp current, LocalDate recent) {
        List<Recent> added = repository.recent(recent);
        boolean otherDays = current.lastPublication() > stamp.lastPublication()
                && added.stream().noneMatch(one -> one.publication() == current.lastPublication());
        Set<Long> schools = new HashSet<>();
        added.stream().filter(one -> !seen.contains(one.publication())).forEach(one -> schools.add(one.school()));
        seen = numbers(added);
        if (otherDays || schools.size() > MANY) {
            return all(rules);
        }
        Map<Long, PublishedTimeline> timelines = facts.timelines();
        if (!schools.isEmpty()) {
            timelines = new HashMap<>(timelines);
            timelines.putAll(repository.timelines(rules, Optional.of(schools)));
        }
        Map<Long, int[]> visits = new HashMap<>(facts.visits());
        repository.boardVisits(recent).forEach((board, days) -> visits.merge(board, days, MonitorFacts::together));
        return new Facts(repository.firstFact(), rules, facts.spans(), timelines, visits);
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
