package nl.openvensters.guidance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import nl.openvensters.guidance.Lessons.Outcome;
import nl.openvensters.jdbc.JdbcRepository;

/** Which reads somebody saw, and which figures are provisional. The transaction is the caller's. */
@ApplicationScoped
class LessonRepository extends JdbcRepository {

    private static final String PROVISIONAL = """
            select 1 from school s
            join measure m on m.indicator_id = ?
            join figure f on f.subject_id = s.id and f.measure_id = m.id and f.superseded_by = 0
            where s.code = ? and f.status = 'PROVISIONAL' limit 1""";

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

    /** Whether a figure of a school that is valid now may change yet. */
    boolean isProvisional(String school, String indicator) {
        return first(PROVISIONAL, row -> true, indicator, school).isPresent();
    }
}
