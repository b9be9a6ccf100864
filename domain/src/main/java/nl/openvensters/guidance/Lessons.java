package nl.openvensters.guidance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.openvensters.account.Action;
import nl.openvensters.account.Actor;
import nl.openvensters.time.Moment;
import nl.openvensters.worklist.IndicatorGrid;
import nl.openvensters.worklist.MySchool;

/** The short reads of somebody: which is of use next, which was read, which was put aside. */
@ApplicationScoped
@Transactional
public class Lessons {

    private final LessonRepository repository;
    private final Clock clock;

    /** For the container's proxy only. */
    protected Lessons() {
        this(null, null);
    }

    @Inject
    Lessons(LessonRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    /** What somebody did with a read. */
    public enum Outcome {
        READ,
        /** Put aside without reading. */
        DISMISSED
    }

    /**
     * The next one that is of use: the first that something asks for at a school where the actor writes, and that they did
     * not read or put aside.
     *
     * @param grid of the actor's schools
     */
    public Optional<Lesson> next(Actor actor, IndicatorGrid grid) {
        List<MySchool> mine = grid.schools().stream()
                .filter(school -> actor.may(Action.EDIT_DRAFT, school.place()))
                .toList();
        if (mine.isEmpty()) {
            return Optional.empty();
        }
        Set<Lesson> seen = repository.seen(actor.account());
        return Stream.of(Lesson.values())
                .filter(lesson -> !seen.contains(lesson))
                .filter(lesson -> mine.stream().anyMatch(school -> lesson.fits(grid, school)))
                .findFirst();
    }

    /** It is not offered any more. What was read stays read. */
    public void see(Actor actor, Lesson lesson, Outcome outcome) {
        repository.see(actor.account(), lesson, outcome, Moment.of(clock).utc());
    }
}
