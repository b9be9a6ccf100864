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
import nl.openvensters.jdbc.OnDay;
import nl.openvensters.publication.DraftContent;
import nl.openvensters.publication.PuttingBack.Before;
import nl.openvensters.publication.PuttingBack.Replaced;
import nl.openvensters.school.SchoolCode;

/** Remembers which texts were applied to which schools and what those had before. The transaction is the caller's. */
@ApplicationScoped
class BatchRepository extends JdbcRepository {

    private static final String BEFORE = """
            select s.id, s.code, d.body as draft, d.answer as draft_answer, d.edited_by, d.edited_at
            from school s left join draft d on d.subject_id = s.id and d.indicator_id = ?
            where s.code in (%s) order by s.code""";

    private static final String TOUCHED = """
            select s.id, s.code, t.draft_before as draft, t.draft_answer_before as draft_answer,
                   t.draft_by_before as edited_by, t.draft_at_before as edited_at,
                   t.edition_after, coalesce(t.publication_id, 0) as publication_id, t.undone_at is not null as undone
            from text_batch_school t join school s on s.id = t.subject_id
            where t.batch_id = ? order by s.code""";

    private static final String TOUCH = """
            insert into text_batch_school (batch_id, subject_id, edition_after, publication_id, draft_before,
                                           draft_answer_before, draft_by_before, draft_at_before)
            values (?, ?, ?, if(?, (select max(p.id) from publication p where p.subject_id = ? and p.indicator_id = ?), null),
                    ?, ?, nullif(?, 0), ?)""";

    /**
     * What was done together is told once, as far as it touched one of these; what can be undone is counted of these only.
     * Parameters: the Dutch day of now, three times.
     */
    private static final String RECENT = OnDay.in("""
            with mine as (
                select b.*, coalesce(b.together, b.id) as first from text_batch b
                where exists (select 1 from text_batch_school t
                              join school_state st on st.school_id = t.subject_id
                                  and {st on ?}
                              where t.batch_id = b.id and (t.subject_id in (%1$s) or st.board_id in (%1$s)))),
                recent as (select distinct first from mine order by first desc limit 10)
            select r.first as id, min(b.indicator_id) as indicator_id, max(b.published) as published,
                   max(b.made_at) as made_at, max(a.name) as name,
                   if(sum(b.undone_at is null) = 0, max(b.undone_at), null) as undone_at, count(*) as schools,
                   if(max(b.together) is null, 0, count(distinct b.indicator_id)) as confirmed,
                   sum(%2$s and i.edition = t.edition_after) as left_to_undo,
                   sum(%2$s and i.edition <> t.edition_after) as changed,
                   sum(%2$s and i.edition = t.edition_after and exists (
                       select 1 from arrival v where v.settled_by = t.publication_id and v.publish_on <= ?)) as due,
                   sum(%2$s and i.edition = t.edition_after and t.publication_id is not null and not exists (
                       select 1 from publication p where p.subject_id = t.subject_id
                       and p.indicator_id = i.indicator_id and p.id < t.publication_id)) as fresh
            from recent r
            join mine b on b.first = r.first
            join account a on a.id = b.made_by
            join text_batch_school t on t.batch_id = b.id
            left join school_state st on st.school_id = t.subject_id
                and {st on ?}
            join indicator_publication i on i.subject_id = t.subject_id and i.indicator_id = b.indicator_id
            group by r.first order by r.first desc""");

    /** A school of one of these that nobody took back yet. */
    private static final String STANDING_OF_MINE =
            "(t.undone_at is null and coalesce(t.subject_id in (%1$s) or st.board_id in (%1$s), false))";

    /** Of a batch of which nothing can be taken back any more, by anybody. */
    private static final String END = """
            update text_batch b set b.undone_at = ? where b.id = ? and not exists (
                select 1 from text_batch_school t
                join indicator_publication i on i.subject_id = t.subject_id and i.indicator_id = b.indicator_id
                where t.batch_id = b.id and t.undone_at is null and i.edition = t.edition_after)""";

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
        return all(BEFORE.formatted(codes), BatchRepository::before, indicator);
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

    /** @param online whether the text became public, by the last publication; else it is a draft */
    void insertSchool(long batch, String indicator, SchoolBefore school, int edition, boolean online) {
        write(
                TOUCH,
                batch,
                school.id(),
                edition,
                online,
                school.id(),
                indicator,
                school.draft().map(draft -> draft.content().body()).orElse(null),
                school.draft().flatMap(draft -> draft.content().answer()).orElse(null),
                school.draft().map(Before::by).orElse(0L),
                school.draft().map(Before::at).orElse(null));
    }

    /** Says that a batch was made in one action with another one, or is the first of these. */
    void join(long batch, long first) {
        write("update text_batch set together = ? where id = ?", first, batch);
    }

    /** A batch with its indicator. */
    record StandingBatch(long batch, String indicator) {}

    /** A batch and those that were made with it, as far as they stand, locked until the transaction ends. */
    List<StandingBatch> lockStanding(long batch) {
        return all(
                "select id, indicator_id from text_batch where (id = ? or together = ?) and undone_at is null for update",
                row -> new StandingBatch(row.getLong("id"), row.getString("indicator_id")),
                batch,
                batch);
    }

    List<TouchedSchool> touched(long batch) {
        return all(
                TOUCHED,
                row -> new TouchedSchool(
                        row.getLong("id"),
                        new SchoolCode(row.getString("code")),
                        new Replaced(row.getInt("edition_after"), row.getLong("publication_id"), draft(row)),
                        row.getBoolean("undone")),
                batch);
    }

    /** @param school the subject */
    void undone(long batch, long school, LocalDateTime atUtc) {
        write("update text_batch_school set undone_at = ? where batch_id = ? and subject_id = ?", atUtc, batch, school);
    }

    /** Says of a batch that it is undone, when that is so. */
    void end(long batch, LocalDateTime atUtc) {
        write(END, atUtc, batch);
    }

    List<Batch> recent(Collection<Long> subjects, LocalDate today) {
        String ids = subjects.stream().map(String::valueOf).collect(Collectors.joining(","));
        return all(
                RECENT.formatted(ids, STANDING_OF_MINE.formatted(ids)),
                row -> new Batch(
                        row.getLong("id"),
                        row.getString("indicator_id"),
                        row.getBoolean("published"),
                        row.getObject("made_at", LocalDateTime.class),
                        row.getString("name"),
                        row.getInt("schools"),
                        row.getInt("confirmed"),
                        row.getInt("left_to_undo"),
                        row.getInt("changed"),
                        row.getInt("due"),
                        row.getInt("fresh"),
                        Optional.ofNullable(row.getObject("undone_at", LocalDateTime.class))),
                today,
                today,
                today);
    }

    private static SchoolBefore before(ResultSet row) throws SQLException {
        return new SchoolBefore(row.getLong("id"), new SchoolCode(row.getString("code")), draft(row));
    }

    private static Optional<Before> draft(ResultSet row) throws SQLException {
        if (row.getString("draft") == null) {
            return Optional.empty();
        }
        var content = new DraftContent(row.getString("draft"), Optional.ofNullable(row.getString("draft_answer")));
        return Optional.of(
                new Before(content, row.getLong("edited_by"), row.getObject("edited_at", LocalDateTime.class)));
    }
}
