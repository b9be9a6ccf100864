package nl.openvensters.monitor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import nl.openvensters.school.SchoolType;

/**
 * How each indicator that counts for the comparison stood at the schools for which it counted, on any day. Counted from
 * facts that are {@linkplain Kept kept in memory}, so that a day costs the same after one year and after twelve. They are not
 * those of {@link MonitorFacts}: who asks for a key figure does not wait for what is only behind it.
 */
@ApplicationScoped
public class IndicatorStandings {

    private final MonitorFacts facts;
    private final StandingRepository repository;
    private final Kept<Known> kept;

    /** For the container's proxy only. */
    protected IndicatorStandings() {
        this(null, null, null, null);
    }

    @Inject
    public IndicatorStandings(
            MonitorFacts facts, MonitorRepository monitor, StandingRepository repository, Clock clock) {
        this.facts = facts;
        this.repository = repository;
        this.kept = new Kept<>(monitor, clock, new Reading());
    }

    /** @param timelines by school, by the places of the rules */
    private record Known(ComparisonRules rules, Map<Long, StandingTimeline> timelines) {}

    /**
     * By indicator; without those that counted for none of the schools.
     *
     * @param board only its schools; 0 for all
     */
    public Map<String, IndicatorCounts> on(LocalDate day, long board) {
        Known known = kept.now();
        List<String> ids = known.rules().ids();
        Map<SchoolType, int[]> counting = new EnumMap<>(SchoolType.class);
        for (SchoolType type : SchoolType.values()) {
            IndicatorSet set = known.rules().counting(type, day);
            counting.put(type, IntStream.range(0, ids.size()).filter(set::has).toArray());
        }
        int[][] schools = new int[ids.size()][];
        int epochDay = (int) day.toEpochDay();
        for (SchoolSpan span : facts.now().spans()) {
            if (span.covers(day) && (board == 0 || span.board() == board)) {
                StandingTimeline timeline = known.timelines().getOrDefault(span.school(), StandingTimeline.NEVER);
                for (int place : counting.get(span.type())) {
                    if (schools[place] == null) {
                        schools[place] = new int[Standing.ALL];
                    }
                    schools[place][timeline.on(place, epochDay)]++;
                }
            }
        }
        Map<String, IndicatorCounts> counts = new LinkedHashMap<>();
        for (int place = 0; place < schools.length; place++) {
            if (schools[place] != null) {
                counts.put(ids.get(place), IndicatorCounts.of(schools[place]));
            }
        }
        return counts;
    }

    /** How much memory it takes, in bytes, for who measures; without what every object and entry of a table takes. */
    public long bytes() {
        return kept.now().timelines().values().stream()
                .mapToLong(StandingTimeline::bytes)
                .sum();
    }

    private final class Reading implements Kept.Reading<Known> {

        @Override
        public Known all(ComparisonRules rules) {
            return new Known(rules, repository.timelines(rules.ids(), Optional.empty()));
        }

        @Override
        public Known more(ComparisonRules rules, Known last, Kept.News news) {
            Set<Long> schools = new HashSet<>(news.schools());
            schools.addAll(repository.judgedSince(news.judged()));
            if (schools.size() > Kept.MANY) {
                return all(rules);
            }
            if (schools.isEmpty()) {
                return same(rules, last);
            }
            Map<Long, StandingTimeline> timelines = new HashMap<>(last.timelines());
            timelines.putAll(repository.timelines(rules.ids(), Optional.of(schools)));
            return new Known(rules, timelines);
        }

        @Override
        public Known same(ComparisonRules rules, Known last) {
            return new Known(rules, last.timelines());
        }
    }
}
