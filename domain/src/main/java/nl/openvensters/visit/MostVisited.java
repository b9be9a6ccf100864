package nl.openvensters.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.openvensters.time.Moment;

/** Which pages people look at most, to have those ready first. */
@ApplicationScoped
public class MostVisited {

    private static final int DAYS = 30;

    private final VisitRepository visits;
    private final Clock clock;

    /** For the container's proxy only. */
    protected MostVisited() {
        this(null, null);
    }

    @Inject
    public MostVisited(VisitRepository visits, Clock clock) {
        this.visits = visits;
        this.clock = clock;
    }

    /** The codes of schools of which the page was looked at in the last {@value #DAYS} days, most first. */
    public List<String> schools() {
        LocalDate today = Moment.of(clock).day();
        return visits.parts(Count.Of.SCHOOL, today.minusDays(DAYS), today).stream()
                .map(VisitorMonths.Part::value)
                .toList();
    }
}
