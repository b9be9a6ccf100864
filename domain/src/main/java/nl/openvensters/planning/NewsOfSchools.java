package nl.openvensters.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import nl.openvensters.account.Actor;
import nl.openvensters.worklist.IndicatorGrid;
import nl.openvensters.worklist.IndicatorGrids;
import nl.openvensters.worklist.MySchool;

/** What happened of late at somebody's schools, by others and by itself. */
@ApplicationScoped
public class NewsOfSchools {

    private static final int DAYS = 30;

    private final PlanningRepository repository;
    private final IndicatorGrids grids;
    private final Clock clock;

    /** For the container's proxy only. */
    protected NewsOfSchools() {
        this(null, null, null);
    }

    @Inject
    NewsOfSchools(PlanningRepository repository, IndicatorGrids grids, Clock clock) {
        this.repository = repository;
        this.grids = grids;
        this.clock = clock;
    }

    /**
     * The last thirty days, and until when the actor had seen it.
     *
     * @param items the newest first, at most 200
     * @param seenUntil in UTC; what is later is new
     */
    public record Latest(List<News> items, LocalDateTime seenUntil) {

        public boolean isNew(News news) {
            return news.at().isAfter(seenUntil);
        }
    }

    /** Reads what happened and remembers that the actor has seen it. */
    @Transactional
    public Latest read(Actor actor) {
        LocalDateTime now = LocalDateTime.now(clock.withZone(ZoneOffset.UTC));
        LocalDateTime since = now.minusDays(DAYS);
        IndicatorGrid grid = grids.of(actor);
        List<Long> schools = grid.schools().stream().map(MySchool::id).toList();
        List<News> items =
                schools.isEmpty() ? List.of() : repository.news(schools, since, actor.account(), grid.today());
        LocalDateTime seen = repository.seenUntil(actor.account()).orElse(since);
        repository.seen(actor.account(), now);
        return new Latest(items, seen);
    }
}
