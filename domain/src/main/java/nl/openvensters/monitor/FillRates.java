package nl.openvensters.monitor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.openvensters.publication.FillRate;
import nl.openvensters.school.SchoolType;

/**
 * How many active schools have at least 80 % of the comparison indicators published, on any day. A past day is computed
 * from what had happened by then, under the rules of that day.
 */
@ApplicationScoped
@Transactional
public class FillRates {

    private static final long EVERY_BOARD = 0;

    private final MonitorRepository facts;

    /** For the container's proxy. */
    protected FillRates() {
        this(null);
    }

    @Inject
    public FillRates(MonitorRepository facts) {
        this.facts = facts;
    }

    /** The day of the first fact that the monitor counts; empty when nothing happened yet. */
    public Optional<LocalDate> since() {
        return facts.firstFact();
    }

    /** The state at the end of a day. */
    public FillSnapshot at(LocalDate day) {
        return over(List.of(day)).get(0);
    }

    /**
     * The state at the end of each of some days, from one reading of the facts.
     *
     * @param days ascending, at least one
     */
    public List<FillSnapshot> over(List<LocalDate> days) {
        return over(days, EVERY_BOARD);
    }

    /** The same for the schools of one board. @param board its id */
    public List<FillSnapshot> ofBoard(long board, List<LocalDate> days) {
        return over(days, board);
    }

    /** Each school that was active on a day, with what it had online. */
    public List<SchoolFill> schools(LocalDate day) {
        ComparisonRules rules = facts.rules();
        PublishedMasks published = facts.published(rules, List.of(day));
        Map<SchoolType, Long> applies = applies(rules, day);
        return facts.spans(day, day).stream()
                .map(span -> new SchoolFill(
                        span.school(),
                        span.board(),
                        span.type(),
                        rate(applies.get(span.type()), published.of(span.school(), 0))))
                .toList();
    }

    /** By type of school the indicators that count on a day. */
    public Map<SchoolType, Set<String>> counting(LocalDate day) {
        ComparisonRules rules = facts.rules();
        Map<SchoolType, Set<String>> counting = new EnumMap<>(SchoolType.class);
        applies(rules, day).forEach((type, mask) -> counting.put(type, rules.named(mask)));
        return counting;
    }

    private List<FillSnapshot> over(List<LocalDate> days, long board) {
        LocalDate last = days.get(days.size() - 1);
        ComparisonRules rules = facts.rules();
        List<SchoolSpan> spans = facts.spans(days.get(0), last);
        PublishedMasks published = facts.published(rules, days);
        List<FillSnapshot> snapshots = new ArrayList<>(days.size());
        for (int i = 0; i < days.size(); i++) {
            snapshots.add(snapshot(days.get(i), i, rules, spans, published, board));
        }
        return snapshots;
    }

    private static FillSnapshot snapshot(
            LocalDate day,
            int place,
            ComparisonRules rules,
            List<SchoolSpan> spans,
            PublishedMasks published,
            long board) {
        Map<SchoolType, Long> applies = applies(rules, day);
        var count = new FillSnapshot.Count(rules);
        Set<SchoolType> types = EnumSet.noneOf(SchoolType.class);
        for (SchoolSpan span : spans) {
            if (span.covers(day) && (board == EVERY_BOARD || span.board() == board)) {
                types.add(span.type());
                count.add(span.board(), applies.get(span.type()), published.of(span.school(), place));
            }
        }
        return count.on(day, rules.leftOut(day, types));
    }

    private static Map<SchoolType, Long> applies(ComparisonRules rules, LocalDate day) {
        Map<SchoolType, Long> applies = new EnumMap<>(SchoolType.class);
        for (SchoolType type : SchoolType.values()) {
            applies.put(type, rules.mask(type, day));
        }
        return applies;
    }

    static FillRate rate(long applies, long published) {
        return new FillRate(Long.bitCount(applies & published), Long.bitCount(applies));
    }
}
