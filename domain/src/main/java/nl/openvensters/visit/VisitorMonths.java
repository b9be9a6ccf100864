package nl.openvensters.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import nl.openvensters.account.Action;
import nl.openvensters.account.Actor;
import nl.openvensters.account.Place;
import nl.openvensters.school.SchoolCode;

/**
 * How many came, by calendar month: the visitors of its days together. Who comes on two days counts twice, because
 * nothing is kept by which they could be known the next day.
 */
@ApplicationScoped
public class VisitorMonths {

    private static final int YEAR = 12;
    private static final int FEW = 10;

    private final VisitRepository visits;

    /** For the container's proxy only. */
    protected VisitorMonths() {
        this(null);
    }

    @Inject
    public VisitorMonths(VisitRepository visits) {
        this.visits = visits;
    }

    /** A month with its visitors. */
    public record Month(YearMonth month, int visitors) {}

    /** A part of the visitors. @param value the device, entrance, kind of page, topic or search by its code */
    public record Part(String value, int visitors) {}

    /**
     * The whole months before a day, at most twelve.
     *
     * @param months oldest first, without those before counting began and the one in which it did, unless on its first day
     * @param devices most first
     * @param entrances most first
     * @param pages kinds of pages, most first; who looks at several counts for each
     * @param topics of the figures of the sector, likewise
     * @param searches without a result, asked by several on one day; most first
     */
    public record Year(
            List<Month> months,
            List<Part> devices,
            List<Part> entrances,
            List<Part> pages,
            List<Part> topics,
            List<Part> searches) {

        /** The last of them. */
        public Optional<Month> last() {
            return months.isEmpty() ? Optional.empty() : Optional.of(months.get(months.size() - 1));
        }

        /** The mean of a month, rounded; 0 without months. */
        public int mean() {
            return (int) Math.round(
                    months.stream().mapToInt(Month::visitors).average().orElse(0));
        }
    }

    /**
     * The whole calendar months that ended before the month of a day, for somebody.
     *
     * @throws nl.openvensters.account.NotAllowed unless the actor sees the monitor
     */
    public Year before(Actor actor, LocalDate day) {
        actor.require(Action.SEE_MONITOR, Place.PLATFORM);
        return before(day);
    }

    /** The whole calendar months that ended before the month of a day. */
    public Year before(LocalDate day) {
        YearMonth last = YearMonth.from(day).minusMonths(1);
        LocalDate from = last.minusMonths(YEAR - 1).atDay(1);
        LocalDate to = last.atEndOfMonth();
        return new Year(
                visits.months(from, to),
                visits.parts(Count.Of.DEVICE, from, to),
                visits.parts(Count.Of.ENTRANCE, from, to),
                visits.parts(Count.Of.PAGE, from, to),
                visits.parts(Count.Of.TOPIC, from, to),
                visits.searches(from, to, FEW));
    }

    /** All whole months before the month of a day, oldest first. */
    public List<Month> allBefore(LocalDate day) {
        return visits.months(LocalDate.EPOCH, day.withDayOfMonth(1).minusDays(1));
    }

    /** Visitors of the page of a school in the month of a day, up to that day. */
    public int ofSchool(SchoolCode school, LocalDate day) {
        return visits.ofSchool(school, day.withDayOfMonth(1), day);
    }
}
