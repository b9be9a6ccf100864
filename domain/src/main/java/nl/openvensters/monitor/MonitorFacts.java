package nl.openvensters.monitor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The dated facts that the monitor's key figures count, {@linkplain Kept kept in memory}, so that a question costs what it
 * shows and not how much happened before.
 */
@ApplicationScoped
public class MonitorFacts {

    private final MonitorRepository repository;
    private final Kept<Facts> kept;

    /** For the container's proxy only. */
    protected MonitorFacts() {
        this(null, null);
    }

    @Inject
    public MonitorFacts(MonitorRepository repository, Clock clock) {
        this.repository = repository;
        this.kept = new Kept<>(repository, clock, new Reading());
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
     * All facts of now; while another reads, those of before when they are of today.
     *
     * @throws PersistenceException when there are none yet and another takes too long to read them
     */
    public Facts now() {
        return kept.now();
    }

    private final class Reading implements Kept.Reading<Facts> {

        @Override
        public Facts all(ComparisonRules rules) {
            return new Facts(
                    repository.firstFact(),
                    rules,
                    repository.spans(),
                    repository.timelines(rules, Optional.empty()),
                    repository.boardVisits(LocalDate.EPOCH));
        }

        @Override
        public Facts more(ComparisonRules rules, Facts last, Kept.News news) {
            Map<Long, PublishedTimeline> timelines = last.timelines();
            if (!news.schools().isEmpty()) {
                timelines = new HashMap<>(timelines);
                timelines.putAll(repository.timelines(rules, Optional.of(news.schools())));
            }
            Map<Long, int[]> visits = new HashMap<>(last.visits());
            repository
                    .boardVisits(news.since())
                    .forEach((board, days) -> visits.merge(board, days, MonitorFacts::together));
            return new Facts(repository.firstFact(), rules, last.spans(), timelines, visits);
        }

        @Override
        public Facts same(ComparisonRules rules, Facts last) {
            return new Facts(last.since(), rules, last.spans(), last.timelines(), last.visits());
        }
    }

    private static int[] together(int[] one, int[] other) {
        return IntStream.concat(IntStream.of(one), IntStream.of(other))
                .sorted()
                .distinct()
                .toArray();
    }
}
