package nl.openvensters.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import nl.openvensters.account.Action;
import nl.openvensters.account.Actor;
import nl.openvensters.account.Place;

/**
 * How many came by day, by week or by month up to a day, and how. A week or month is its days together, and is told when
 * it is over; what was before counting began is not told.
 */
@ApplicationScoped
public class VisitorPeriods {

    private static final int MOST_SEARCHES = 20;

    private final VisitRepository visits;

    /** For the container's proxy only. */
    protected VisitorPeriods() {
        this(null);
    }

    @Inject
    public VisitorPeriods(VisitRepository visits) {
        this.visits = visits;
    }

    /** How long a period is. */
    public enum Per {
        DAY(31),
        /** From Monday to Sunday. */
        WEEK(26),
        MONTH(24);

        private final int periods;

        Per(int periods) {
            this.periods = periods;
        }

        private LocalDate next(LocalDate start) {
            return switch (this) {
                case DAY -> start.plusDays(1);
                case WEEK -> start.plusWeeks(1);
                case MONTH -> start.plusMonths(1);
            };
        }

        /** The first day of the oldest of the periods that are over at the end of a day. */
        private LocalDate first(LocalDate day) {
            return switch (this) {
                case DAY -> day.plusDays(1).minusDays(periods);
                case WEEK ->
                    day.plusDays(1)
                            .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                            .minusWeeks(periods);
                case MONTH -> day.plusDays(1).withDayOfMonth(1).minusMonths(periods);
            };
        }
    }

    /** A day, week or month. @param to its last day */
    public record Period(LocalDate from, LocalDate to, int visitors) {}

    /**
     * Some periods.
     *
     * @param periods oldest first
     * @param devices in these periods together, most first
     * @param entrances likewise
     * @param pages kinds of pages, likewise; who looks at several counts for each
     * @param topics of the figures of the sector, likewise
     * @param searches without a result, asked by several on one day; most first
     */
    public record Series(
            List<Period> periods,
            List<VisitorMonths.Part> devices,
            List<VisitorMonths.Part> entrances,
            List<VisitorMonths.Part> pages,
            List<VisitorMonths.Part> topics,
            List<VisitorMonths.Part> searches) {

        private static final Series NONE = new Series(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /**
     * The last periods that are over at the end of a day.
     *
     * @throws nl.openvensters.account.NotAllowed unless the actor sees the monitor
     */
    public Series upTo(Actor actor, LocalDate day, Per per) {
        actor.require(Action.SEE_MONITOR, Place.PLATFORM);
        Optional<LocalDate> began = visits.firstDay();
        NavigableMap<LocalDate, Integer> days = visits.days(per.first(day), day);
        var periods = new ArrayList<Period>();
        for (LocalDate from = per.first(day); !per.next(from).isAfter(day.plusDays(1)); from = per.next(from)) {
            LocalDate to = per.next(from).minusDays(1);
            if (began.isPresent() && !from.isBefore(began.get())) {
                periods.add(new Period(
                        from,
                        to,
                        days.subMap(from, true, to, true).values().stream()
                                .mapToInt(Integer::intValue)
                                .sum()));
            }
        }
        if (periods.isEmpty()) {
            return Series.NONE;
        }
        LocalDate first = periods.get(0).from();
        LocalDate last = periods.get(periods.size() - 1).to();
        return new Series(
                List.copyOf(periods),
                visits.parts(Count.Of.DEVICE, first, last),
                visits.parts(Count.Of.ENTRANCE, first, last),
                visits.parts(Count.Of.PAGE, first, last),
                visits.parts(Count.Of.TOPIC, first, last),
                visits.searches(first, last, MOST_SEARCHES));
    }
}
