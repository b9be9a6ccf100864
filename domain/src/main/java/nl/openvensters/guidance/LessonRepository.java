package nl.openvensters.guidance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import nl.openvensters.guidance.Lessons.Outcome;
import nl.openvensters.jdbc.JdbcRepository;

/** Which reads somebody saw, and which figures are provisional. The transaction is the caller's. */
@ApplicationScoped
class LessonRepository extends JdbcRepository {

    private static final String PROVISIONAL = """
            select max(f.import_run_id) as run, max(n.import_run_id) as seen from school s
            join measure m on m.indicator_id = ?
            join figure f on f.subject_id = s.id and f.measure_id = m.id and f.superseded_by = 0
            left join provisional_note_seen n on n.account_id = ? and n.indicator_id = m.indicator_id
            where s.code = ? and f.status = 'PROVISIONAL' having run is not null""";

    /** For the container's proxy only. */
    protected LessonRepository() {
        super(null);
    }

    @Inject
    LessonRepository(DataSource database) {
        super(database);
    }

    /** What a later release no longer has is left out. */
    Set<Lesson> seen(long account) {
        Set<String> names =
                all("select lesson from lesson_seen where account_id = ?", row -> row.getString(1), account).stream()
                        .collect(Collectors.toSet());
        return Set.of(Lesson.values()).stream()
                .filter(lesson -> names.contains(lesson.name()))
                .collect(Collectors.toSet());
    }

    void see(long account, Lesson lesson, Outcome outcome, LocalDateTime utc) {
        write(
                "insert into lesson_seen (account_id, lesson, outcome, seen_at) values (?, ?, ?, ?)"
                        + " on duplicate key update outcome = if(outcome = 'READ', outcome, values(outcome))",
                account,
                lesson.name(),
                outcome.name(),
                utc);
    }

    /**
     * Figures of a school that are valid now and may change yet.
     *
     * @param run the latest import of which one is
     * @param aside whether the person put that aside, and none came since
     */
    record Provisional(long run, boolean aside) {}

    Optional<Provisional> provisional(long account, String school, String indicator) {
        return first(
                PROVISIONAL,
                row -> new Provisional(row.getLong("run"), row.getLong("seen") >= row.getLong("run")),
                indicator,
                account,
                school);
    }

    void putAside(long account, String indicator, long run, LocalDateTime utc) {
        write(
                "insert into provisional_note_seen (account_id, indicator_id, import_run_id, seen_at) values (?, ?, ?, ?)"
                        + " on duplicate key update import_run_id = values(import_run_id), seen_at = values(seen_at)",
                account,
                indicator,
                run,
                utc);
    }
}
