package nl.openvensters.monitor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongPredicate;
import nl.openvensters.account.Action;
import nl.openvensters.account.Actor;
import nl.openvensters.account.Place;
import nl.openvensters.publication.FillRate;
import nl.openvensters.school.SchoolType;

/**
 * How many active schools have at least 80 % of the comparison indicators published, on any day. A past day is computed
 * from what had happened by then, under the rules of that day.
 * A page asks with who looks; without is for what the domain computes with it.
 */
@ApplicationScoped
@Transactional
public class FillRates {

    private final MonitorFacts facts;

    /** For the container's proxy. */
    protected FillRates() {
        this(null);
    }

    @Inject
    public FillRates(MonitorFacts facts) {
        this.facts = facts;
    }

    /** The day of the first fact that the monitor counts; empty when nothing happened yet. */
    public Optional<LocalDate> since() {
        return facts.now().since();
    }

    /**
     * The state at the end of a day, for somebody.
     *
     * @throws nl.openvensters.account.NotAllowed unless the actor sees the monitor
     */
    public FillSnapshot at(Actor actor, LocalDate day) {
        actor.require(Action.SEE_MONITOR, Place.PLATFORM);
        return at(day);
    }

    /**
     * The state at the end of each of some days, for somebody.
     *
     * @param days ascending, at least one
     * @throws nl.openvensters.account.NotAllowed unless the actor sees the monitor
     */
    public List<FillSnapshot> over(Actor actor, List<LocalDate> days) {
        actor.require(Action.SEE_MONITOR, Place.PLATFORM);
        return over(days);
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
        return over(days, board -> true);
    }

    /** The same for the schools of one board. @param board its id */
    public List<FillSnapshot> ofBoard(long board, List<LocalDate> days) {
        return over(days, one -> one == board);
    }

    /** The state at the end of a day of the schools of some boards together. @param boards their ids */
    public FillSnapshot ofBoards(Set<Long> boards, LocalDate day) {
        return over(List.of(day), boards::contains).get(0);
    }

    /** Each school that was active on a day, with what it had online. */
    public List<SchoolFill> schools(LocalDate day) {
        MonitorFacts.Facts known = facts.now();
        Map<SchoolType, IndicatorSet> applies = applies(known.rules(), day);
        return known.spans().stream()
                .filter(span -> span.covers(day))
                .map(span -> new SchoolFill(
                        span.school(),
                        span.board(),
                        span.type(),
                        rate(applies.get(span.type()), known.published(span.school(), day)),
                        span.traits()))
                .toList();
    }

    private List<FillSnapshot> over(List<LocalDate> days, LongPredicate board) {
        MonitorFacts.Facts known = facts.now();
        return days.stream().map(day -> snapshot(day, known, board)).toList();
    }

    private static FillSnapshot snapshot(LocalDate day, MonitorFacts.Facts known, LongPredicate board) {
        Map<SchoolType, IndicatorSet> applies = applies(known.rules(), day);
        var count = new FillSnapshot.Count(known.rules());
        Set<SchoolType> types = EnumSet.noneOf(SchoolType.class);
        for (SchoolSpan span : known.spans()) {
            if (span.covers(day) && board.test(span.board())) {
                types.add(span.type());
                count.add(span.board(), applies.get(span.type()), known.published(span.school(), day));
            }
        }
        return count.on(day, known.rules().leftOut(day, types));
    }

    private static Map<SchoolType, IndicatorSet> applies(ComparisonRules rules, LocalDate day) {
        Map<SchoolType, IndicatorSet> applies = new EnumMap<>(SchoolType.class);
        for (SchoolType type : SchoolType.values()) {
            applies.put(type, rules.counting(type, day));
        }
        return applies;
    }

    static FillRate rate(IndicatorSet applies, IndicatorSet published) {
        return new FillRate(applies.common(published), applies.size());
    }
}
