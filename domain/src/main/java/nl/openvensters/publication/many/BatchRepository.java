package nl.openvensters.publication.many;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import nl.openvensters.jdbc.JdbcRepository;
import nl.openvensters.publication.DraftContent;
import nl.openvensters.school.SchoolCode;

/** Remembers which texts were applied to which schools and what those had before. The transaction is the caller's. */
@ApplicationScoped
class BatchRepository extends JdbcRepository {

    private static final String BEFORE = """
            select s.id, s.code, coalesce(p.kind = 'PUBLISHED', false) as online,
                   if(p.kind = 'PUBLISHED', e.body, null) as body, if(p.kind = 'PUBLISHED', o.content, null) as answer,
                   d.body as draft, d.answer as draft_answer
            from school s
            left join publication p on p.id = (
                select x.id from publication x where x.subject_id = s.id and x.indicator_id = ?
                order by x.happened_at desc, x.id desc limit 1)
            left join explanation e on e.id = p.explanation_id
            left join own_answer o on o.id = p.own_answer_id
            left join draft d on d.subject_id = s.id and d.indicator_id = ?
            where s.code in (%s) order by s.code""";

    private static final String TOUCHED = """
            select s.id, s.code, t.online_before as online, t.body_before as body, t.answer_before as answer,
                   t.draft_before as draft, t.draft_answer_before as draft_answer, t.edition_after, t.went_online
            from text_batch_school t join school s on s.id = t.subject_id
            where t.batch_id = ? order by s.code""";

    private static final String RECENT = """
            select b.id, b.indicator_id, b.published, b.made_at, a.name, b.undone_at,
                   (select count(*) from text_batch_school n where n.batch_id = b.id) as schools
            from text_batch b join account a on a.id = b.made_by
            where exists (select 1 from text_batch_school t
                          join school_state st on st.school_id = t.subject_id
                              and st.valid_from <= ? and (st.valid_to is null or st.valid_to > ?)
                          where t.batch_id = b.id and (t.subject_id in (%1$s) or st.board_id in (%1$s)))
            order by b.id desc limit 10""";

    /** For the container's proxy only. */
    protected BatchRepository() {
        this(null);
    }

    @Inject
    BatchRepository(DataSource database) {
        super(database);
    }

    List<SchoolBefore> before(Collection<SchoolCode> schools, String indicator) {
        String codes = schools.stream().map(code -> "'" + code.value() + "'").collect(Collectors.joining(","));
        return all(BEFORE.formatted(codes), BatchRepository::before, indicator, indicator);
    }

    long insertBatch(String indicator, String template, boolean published, LocalDateTime atUtc, long account) {
        return insert(
                "insert into text_batch (indicator_id, template, published, made_at, made_by) values (?, ?, ?, ?, ?)",
                indicator,
                template,
                published,
                atUtc,
                account);
    }

    void insertSchool(long batch, TouchedSchool school) {
        SchoolBefore before = school.before();
        write(
                "insert into text_batch_school (batch_id, subject_id, edition_after, went_online, online_before,"
                        + " body_before, answer_before, draft_before, draft_answer_before)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                batch,
                before.id(),
                school.after(),
                school.wentOnline(),
                before.online().isPresent(),
                before.online().map(DraftContent::body).orElse(null),
                before.online().flatMap(DraftContent::answer).orElse(null),
                before.draft().map(DraftContent::body).orElse(null),
                before.draft().flatMap(DraftContent::answer).orElse(null));
    }

    /** The indicator of a batch that stands, locked until the transaction ends; empty when it is undone or unknown. */
    Optional<String> lockStanding(long batch) {
        return first(
                "select indicator_id from text_batch where id = ? and undone_at is null for update",
                row -> row.getString(1),
                batch);
    }

    List<TouchedSchool> touched(long batch) {
        return all(
                TOUCHED,
                row -> new TouchedSchool(before(row), row.getInt("edition_after"), row.getBoolean("went_online")),
                batch);
    }

    void undone(long batch, LocalDateTime atUtc) {
        write("update text_batch set undone_at = ? where id = ?", atUtc, batch);
    }

    List<Batch> recent(Collection<Long> subjects, LocalDate today) {
        String ids = subjects.stream().map(String::valueOf).collect(Collectors.joining(","));
        return all(
                RECENT.formatted(ids),
                row -> new Batch(
                        row.getLong("id"),
                        row.getString("indicator_id"),
                        row.getBoolean("published"),
                        row.getObject("made_at", LocalDateTime.class),
                        row.getString("name"),
                        row.getInt("schools"),
                        Optional.ofNullable(row.getObject("undone_at", LocalDateTime.class))),
                today,
                today);
    }

    private static SchoolBefore before(ResultSet row) throws SQLException {
        return new SchoolBefore(
                row.getLong("id"),
                new SchoolCode(row.getString("code")),
                row.getBoolean("online") ? Optional.of(content(row, "body", "answer")) : Optional.empty(),
                row.getString("draft") == null ? Optional.empty() : Optional.of(content(row, "draft", "draft_answer")));
    }

    private static DraftContent content(ResultSet row, String body, String answer) throws SQLException {
        String words = row.getString(body);
        return new DraftContent(words == null ? "" : words, Optional.ofNullable(row.getString(answer)));
    }
}
