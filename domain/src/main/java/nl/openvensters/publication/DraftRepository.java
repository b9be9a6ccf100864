package nl.openvensters.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.Optional;
import javax.sql.DataSource;
import nl.openvensters.jdbc.JdbcRepository;

/** Reads and writes drafts. The transaction is the caller's. */
@ApplicationScoped
class DraftRepository extends JdbcRepository {

    private static final String DRAFT = """
            select d.body, d.answer, d.version, d.edited_at, coalesce(a.name, '') as editor
            from draft d left join account a on a.id = d.edited_by
            where d.subject_id = ? and d.indicator_id = ?""";

    private static final String SAVE = """
            insert into draft (subject_id, indicator_id, body, answer, edited_by, edited_at, version)
            values (?, ?, ?, ?, ?, ?, ?)
            on duplicate key update body = values(body), answer = values(answer), edited_by = values(edited_by),
                edited_at = values(edited_at), version = values(version)""";

    /** For the container's proxy only. */
    protected DraftRepository() {
        this(null);
    }

    @Inject
    DraftRepository(DataSource database) {
        super(database);
    }

    Optional<Draft> find(long school, String indicator) {
        return first(
                DRAFT,
                row -> new Draft(
                        new DraftContent(row.getString("body"), Optional.ofNullable(row.getString("answer"))),
                        row.getInt("version"),
                        row.getObject("edited_at", LocalDateTime.class),
                        row.getString("editor")),
                school,
                indicator);
    }

    /** @return the version, which no draft ever had */
    int save(long school, String indicator, DraftContent content, long account, Moment now) {
        int version =
                first("select nextval(draft_version)", row -> row.getInt(1)).orElseThrow();
        write(SAVE, school, indicator, content.body(), content.answer().orElse(null), account, now.utc(), version);
        return version;
    }

    void remove(long school, String indicator) {
        write("delete from draft where subject_id = ? and indicator_id = ?", school, indicator);
    }
}
