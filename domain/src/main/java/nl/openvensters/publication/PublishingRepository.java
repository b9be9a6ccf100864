package nl.openvensters.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.LocalDateTime;
import java.util.Optional;
import javax.sql.DataSource;
import nl.openvensters.school.SchoolCode;
import nl.openvensters.school.SchoolType;

/** Writes drafts, explanations and publications. The transaction is the caller's. */
@ApplicationScoped
class PublishingRepository {

    private static final String PLACE = """
            select s.id, st.board_id, st.school_type from school s
            join school_state st on st.school_id = s.id
            where s.code = ?
            order by st.valid_from <= ? desc, if(st.valid_from <= ?, -datediff(st.valid_from, '2000-01-01'), 0),
                     st.valid_from
            limit 1""";

    private static final String DRAFT = """
            select d.body, d.version, d.edited_at, coalesce(a.name, '') as editor
            from draft d left join account a on a.id = d.edited_by
            where d.subject_id = ? and d.indicator_id = ?""";

    private static final String LATEST = """
            select p.kind, p.as_of_run, p.explanation_id, e.body, e.figures_of_run, p.own_answer_id
            from publication p left join explanation e on e.id = p.explanation_id
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

    private final DataSource database;

    /** For the container's proxy only. */
    protected PublishingRepository() {
        this(null);
    }

    @Inject
    PublishingRepository(DataSource database) {
        this.database = database;
    }

    /**
     * A publication to be.
     *
     * @param withdrawal the reason when it is one; null when it is a publication
     */
    record Fact(
            long school, String indicator, long run, long explanation, long answer, long account, String withdrawal) {}

    private interface Reading<T> {
        T read(ResultSet row) throws SQLException;
    }

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

    Optional<Draft> draft(long school, String indicator) {
        return first(
                DRAFT,
                row -> new Draft(
                        row.getString(1), row.getInt(2), row.getObject(3, LocalDateTime.class), row.getString(4)),
                school,
                indicator);
    }

    void insertDraft(long school, String indicator, String body, long account, Moment now) {
        write(
                "insert into draft (subject_id, indicator_id, body, edited_by, edited_at, version) values (?, ?, ?, ?, ?, 1)",
                school,
                indicator,
                body,
                account,
                now.utc());
    }

    void updateDraft(long school, String indicator, String body, long account, Moment now) {
        write(
                "update draft set body = ?, edited_by = ?, edited_at = ?, version = version + 1"
                        + " where subject_id = ? and indicator_id = ?",
                body,
                account,
                now.utc(),
                school,
                indicator);
    }

    void removeDraft(long school, String indicator) {
        write("delete from draft where subject_id = ? and indicator_id = ?", school, indicator);
    }

    Latest latest(long school, String indicator) {
        return first(
                        LATEST,
                        row -> new Latest(
                                row.getString(1).equals("PUBLISHED"),
                                row.getLong(2),
                                row.getLong(3),
                                Optional.ofNullable(row.getString(4)),
                                row.getLong(5),
                                row.getLong(6)),
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

    /** The id of what the school supplied last; 0 when it supplied nothing. */
    long newestAnswer(long school, String indicator) {
        return first(
                        "select coalesce(max(id), 0) from own_answer where subject_id = ? and indicator_id = ?",
                        row -> row.getLong(1),
                        school,
                        indicator)
                .orElse(0L);
    }

    long insertExplanation(long school, String indicator, String body, long run, long account, Moment now) {
        return write(
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
        return write(
                "insert into publication (subject_id, indicator_id, kind, how, happened_at, happened_on, as_of_run,"
                        + " explanation_id, own_answer_id, account_id, withdrawal_reason)"
                        + " values (?, ?, ?, 'DELIBERATE', ?, ?, ?, nullif(?, 0), nullif(?, 0), ?, ?)",
                fact.school(),
                fact.indicator(),
                fact.withdrawal() == null ? "PUBLISHED" : "WITHDRAWN",
                now.utc(),
                now.day(),
                fact.run(),
                fact.explanation(),
                fact.answer(),
                fact.account(),
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

    void tellChange(long school, String indicator, Moment now) {
        write(
                "insert into change_feed (at, subject_id, indicator_id, what) values (?, ?, ?, 'PUBLICATION')",
                now.utc(),
                school,
                indicator);
    }

    private <T> Optional<T> first(String sql, Reading<T> reading, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            fill(query, values);
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? Optional.ofNullable(reading.read(row)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Publishing cannot read", e);
        }
    }

    /** @return the generated key, if there is one */
    private long write(String sql, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql, Statement.RETURN_GENERATED_KEYS)) {
            fill(statement, values);
            statement.executeUpdate();
            try (ResultSet key = statement.getGeneratedKeys()) {
                return key.next() ? key.getLong(1) : 0;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Publishing cannot write", e);
        }
    }

    private static void fill(PreparedStatement statement, Object... values) throws SQLException {
        for (int place = 0; place < values.length; place++) {
            if (values[place] == null) {
                statement.setNull(place + 1, Types.VARCHAR);
            } else {
                statement.setObject(place + 1, values[place]);
            }
        }
    }
}
