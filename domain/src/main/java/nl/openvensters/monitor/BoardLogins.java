package nl.openvensters.monitor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.openvensters.account.Action;
import nl.openvensters.account.Actor;
import nl.openvensters.account.Place;

/**
 * Which part of the active boards logged in during the last half year, on any day. A login counts for the boards that
 * the person had a role at, or at one of whose schools, when it happened.
 * A page asks with who looks; without is for what the domain computes with it.
 */
@ApplicationScoped
@Transactional
public class BoardLogins {

    /** How long a login counts. */
    static final int MONTHS = 6;

    private final MonitorFacts facts;

    /** For the container's proxy. */
    protected BoardLogins() {
        this(null);
    }

    @Inject
    public BoardLogins(MonitorFacts facts) {
        this.facts = facts;
    }

    /**
     * The share over (day − 6 months, day], for somebody.
     *
     * @throws nl.openvensters.account.NotAllowed unless the actor sees the monitor
     */
    public LoginShare at(Actor actor, LocalDate day) {
        actor.require(Action.SEE_MONITOR, Place.PLATFORM);
        return at(day);
    }

    /**
     * The share on each of some days, for somebody.
     *
     * @param days ascending, at least one
     * @throws nl.openvensters.account.NotAllowed unless the actor sees the monitor
     */
    public List<LoginShare> over(Actor actor, List<LocalDate> days) {
        actor.require(Action.SEE_MONITOR, Place.PLATFORM);
        return over(days);
    }

    /** The share over (day − 6 months, day]. */
    public LoginShare at(LocalDate day) {
        return over(List.of(day)).get(0);
    }

    /**
     * The share on each of some days, from one reading of the facts.
     *
     * @param days ascending, at least one
     */
    public List<LoginShare> over(List<LocalDate> days) {
        MonitorFacts.Facts known = facts.now();
        return days.stream().map(day -> share(day, known)).toList();
    }

    private static LoginShare share(LocalDate day, MonitorFacts.Facts known) {
        Map<Long, Integer> schoolsByBoard = new HashMap<>();
        int schools = 0;
        for (SchoolSpan span : known.spans()) {
            if (span.covers(day)) {
                schools++;
                if (span.board() != 0) {
                    schoolsByBoard.merge(span.board(), 1, Integer::sum);
                }
            }
        }
        int loggedIn = 0;
        int schoolsOfThose = 0;
        for (var board : schoolsByBoard.entrySet()) {
            if (known.lastVisit(board.getKey(), day)
                    .filter(last -> last.isAfter(day.minusMonths(MONTHS)))
                    .isPresent()) {
                loggedIn++;
                schoolsOfThose += board.getValue();
            }
        }
        return new LoginShare(day, schoolsByBoard.size(), loggedIn, schools, schoolsOfThose);
    }
}
