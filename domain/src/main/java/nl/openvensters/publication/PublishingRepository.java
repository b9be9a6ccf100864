package nl.openvensters.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.Optional;
import javax.sql.DataSource;
import nl.openvensters.figure.SchoolYear;
import nl.openvensters.jdbc.JdbcRepository;
import nl.openvensters.school.SchoolCode;
import nl.openvensters.school.SchoolType;

/** Reads what stands and writes explanations, answers and publications. The transaction is the caller's. */
@ApplicationScoped
class PublishingRepository extends JdbcRepository {

    private static final String PLACE = """
            select s.id, st.board_id, st.school_type from school s
            join school_state st on st.school_id = s.id
            where s.code = ?
            order by st.valid_from <= ? desc, if(st.valid_from <= ?, -datediff(st.valid_from, '2000-01-01'), 0),
                     st.valid_from
            limit 1""";

    private static final String LATEST = """
            select p.kind, p.as_of_run, p.explanation_id, e.body, e.figures_of_run,
                   p.own_answer_id, o.content, p.draft_version,
                   d.id as deliberate, d.happened_at, coalesce(a.name, '') as name
            from publication p
            left join explanation e on e.id = p.explanation_id
            left join own_answer o on o.id = p.own_answer_id
            left join publication d on d.id = (
                select max(x.id) from publication x
                where x.subject_id = p.subject_id and x.indicator_id = p.indicator_id and x.how = 'DELIBERATE')
            left join account a on a.id = d.account_id
            where p.subject_id = ? and p.indicator_id = ?
            order by p.happened_at desc, p.id desc limit 1""";

    /** The newest run that is done and has none running before it; of one indicator the newest that touched it. */
    private static final String DONE = """
            select coalesce(max(id), 0) from import_run where state = 'DONE'
            and id < coalesce((select min(id) from import_run where state = 'RUNNING'), 9223372036854775807)""";

    private static final String TOUCHED = """
            select greatest(coalesce(max(f.import_run_id), 0), coalesce(max(f.superseded_by), 0))
            from figure f join measure m on m.id = f.measure_id
            where f.subject_id = ? and m.indicator_id = ? and f.import_run_id <= (%1$s)
            and f.superseded_by <= (%1$s)""".formatted(DONE);

    /** For the container's proxy only. */
    protected PublishingRepository() {
        this(null);
    }

    @Inject
    PublishingRepository(DataSource database) {
        super(database);
    }

    /**
     * A publication to be; ids are 0 where there is nothing.
     *
     * @param draft the version of the draft that it puts online
     * @param account in whose name
     * @param proposer who proposed it before
     * @param withdrawal the reason when it is one; null when it is a publication
     */
    record Fact(
            long school,
            String indicator,
            long run,
            long explanation,
            long answer,
            int draft,
            long account,
            long proposer,
            String withdrawal) {}

    SchoolPlace place(SchoolCode school, Moment now) {
        return first(
                        PLACE,
                        row -> new SchoolPlace(row.getLong(1), row.getLong(2), SchoolType.valueOf(row.getString(3))),
                        school.value(),
                        now.day(),
                        now.day())
                .orElseThrow(() -> new IllegalArgumentException("No such school: " + school));
    }

    /** Makes others who change something of this school wait until the transaction ends. */
    void lock(long school) {
        first("select id from school where id = ? for update", row -> row.getLong(1), school);
    }

    Latest latest(long school, String indicator) {
        return first(
                        LATEST,
                        row -> new Latest(
                                row.getString("kind").equals("PUBLISHED"),
                                row.getLong("as_of_run"),
                                row.getLong("explanation_id"),
                                Optional.ofNullable(row.getString("body")),
                                row.getLong("figures_of_run"),
                                row.getLong("own_answer_id"),
                                Optional.ofNullable(row.getString("content")),
                                row.getInt("draft_version"),
                                row.getLong("deliberate"),
                                row.getObject("happened_at", LocalDateTime.class),
                                row.getString("name")),
                        school,
                        indicator)
                .orElse(Latest.NONE);
    }

    /** @param indicator null for what has no figures */
    long newestRun(long school, String indicator) {
        Optional<Long> run = indicator == null
                ? first(DONE, row -> row.getLong(1))
                : first(TOUCHED, row -> row.getLong(1), school, indicator);
        return run.orElse(0L);
    }

    boolean hasFigures(long school, String indicator) {
        return first(
                        "select 1 from figure f join measure m on m.id = f.measure_id"
                                + " where f.subject_id = ? and m.indicator_id = ? and f.superseded_by = 0 limit 1",
                        row -> true,
                        school,
                        indicator)
                .isPresent();
    }

    Optional<StoredAnswer> newestAnswer(long school, String indicator) {
        return first(
                "select id, school_year, content from own_answer where subject_id = ? and indicator_id = ?"
                        + " order by id desc limit 1",
                row -> new StoredAnswer(row.getLong(1), new SchoolYear(row.getInt(2)), row.getString(3)),
                school,
                indicator);
    }

    long insertAnswer(long school, String indicator, SchoolYear year, String content, long account, Moment now) {
        return insert(
                "insert into own_answer (subject_id, indicator_id, school_year, content, written_by, written_at)"
                        + " values (?, ?, ?, ?, ?, ?)",
                school,
                indicator,
                year.start(),
                content,
                account,
                now.utc());
    }

    long insertExplanation(long school, String indicator, String body, long run, long account, Moment now) {
        return insert(
                "insert into explanation (subject_id, indicator_id, body, figures_of_run, written_by, written_at)"
                        + " values (?, ?, ?, ?, ?, ?)",
                school,
                indicator,
                body,
                run,
                account,
                now.utc());
    }

    long insertPublication(Fact fact, Moment now) {
        return insert(
                "insert into publication (subject_id, indicator_id, kind, how, happened_at, happened_on, as_of_run,"
                        + " explanation_id, own_answer_id, draft_version, account_id, proposed_by,"
                        + " withdrawal_reason)"
                        + " values (?, ?, ?, 'DELIBERATE', ?, ?, ?, nullif(?, 0), nullif(?, 0), nullif(?, 0), ?, nullif(?, 0), ?)",
                fact.school(),
                fact.indicator(),
                fact.withdrawal() == null ? "PUBLISHED" : "WITHDRAWN",
                now.utc(),
                now.day(),
                fact.run(),
                fact.explanation(),
                fact.answer(),
                fact.draft(),
                fact.account(),
                fact.proposer(),
                fact.withdrawal());
    }

    /** The arrivals that a publication shows need no clock any more. */
    void settle(long school, String indicator, long run, long publication) {
        write(
                "update arrival set settled_by = ? where subject_id = ? and indicator_id = ? and import_run_id <= ?"
                        + " and settled_by is null",
                publication,
                school,
                indicator,
                run);
    }

    /** What the public sees of the school has to be made again. */
    void tellChange(long school) {
        write("insert into stale_page (subject_id) values (?)", school);
    }
}
