package nl.openvensters.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import nl.openvensters.account.Actor;
import nl.openvensters.worklist.MySchool;
import nl.openvensters.worklist.Sheet;
import nl.openvensters.worklist.Sheets;

/** What happened of late at somebody's schools, by others and by itself. */
@ApplicationScoped
public class NewsOfSchools {

    private static final int DAYS = 30;

    private final PlanningRepository repository;
    private final Sheets sheets;
    private final Clock clock;

    /** For the container's proxy only. */
    protected NewsOfSchools() {
        this(null, null, null);
    }

    @Inject
    NewsOfSchools(PlanningRepository repository, Sheets sheets, Clock clock) {
        this.repository = repository;
        this.sheets = sheets;
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
        Sheet sheet = sheets.of(actor);
        List<Long> schools = sheet.schools().stream().map(MySchool::id).toList();
        List<News> items =
                schools.isEmpty() ? List.of() : repository.news(schools, since, actor.account(), sheet.today());
        LocalDateTime seen = repository.seenUntil(actor.account()).orElse(since);
        repository.seen(actor.account(), now);
        return new Latest(items, seen);
    }
}
