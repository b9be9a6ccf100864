package nl.openvensters.benchmark;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import nl.openvensters.benchmark.SchoolNumbers.Shown;
import nl.openvensters.benchmark.SchoolNumbers.Source;
import nl.openvensters.figure.Cells;
import nl.openvensters.jdbc.OnDay;
import nl.openvensters.jdbc.TransactionRepository;
import nl.openvensters.school.SchoolType;

/**
 * What figures of boards and areas are added up from: of an open school what it shows in public, as of its publication;
 * of a closed one, which nobody publishes any more, what the source delivered.
 */
public final class SchoolNumbersRepository extends TransactionRepository {

    private static final String SCHOOLS = OnDay.in("""
            select st.school_id, s.code, st.school_type, {st on ?} as open,
                   coalesce(b.id, 0) as board_id, b.number, m.code as municipality,
                   coalesce(nullif(m.province, ''), st.province) as province, pa.code as partnership,
                   pt.latitude, pt.longitude
            from school_latest st
            join school s on s.id = st.school_id
            left join board b on b.id = st.board_id
            left join municipality m on m.id = st.municipality_id
            left join postcode_area a on a.code = left(st.postcode, 4)
            left join partnership pa on pa.id = a.partnership_id and pa.code like 'PO%'
            left join school_point pt on pt.school_id = st.school_id
            order by st.school_id""");

    private static final String FIGURES = OnDay.in("""
            select f.subject_id, f.period_start, f.period_end, f.value, f.reason, f.cells
            from measure m
            straight_join figure f on f.measure_id = m.id
            left join (select max(id) as id, subject_id from publication where indicator_id = ? group by subject_id) l
                on l.subject_id = f.subject_id
            left join publication p on p.id = l.id and p.kind = 'PUBLISHED'
            left join school_state st on st.school_id = f.subject_id and {st on ?}
            where m.indicator_id = ? and m.code = ? and f.own_answer_id = 0
              and (st.school_id is null and f.superseded_by = 0
                or f.import_run_id <= p.as_of_run and (f.superseded_by = 0 or f.superseded_by > p.as_of_run))""");

    /** What open schools of a year do not show: neither as the source tells it last, nor as it told it before. */
    private static final String WITHHELD = OnDay.in("""
            select f.subject_id, year(f.period_end) as year
            from measure m
            straight_join figure f on f.measure_id = m.id
            join school_state st on st.school_id = f.subject_id and {st on ?}
            left join (select max(id) as id, subject_id from publication where indicator_id = ? group by subject_id) l
                on l.subject_id = f.subject_id
            left join publication p on p.id = l.id and p.kind = 'PUBLISHED'
            where m.indicator_id = ? and m.code = ? and f.own_answer_id = 0
              and coalesce(f.value, 1) > 0 and (f.reason is null or f.reason = 'SUPPRESSED')
            group by f.subject_id, f.period_end
            having max(coalesce(f.import_run_id <= p.as_of_run
                and (f.superseded_by = 0 or f.superseded_by > p.as_of_run), 0)) = 0""");

    /**
     * As the public file has them, at once: a board has weeks to explain its accounts before its own page tells them, and
     * others need not wait for its words. What it took offline is not told.
     */
    private static final String ACCOUNTS = """
            select f.subject_id, f.period_start, f.period_end, f.value, f.reason, f.cells
            from measure m
            straight_join figure f on f.measure_id = m.id
            left join (select max(id) as id, subject_id from publication where indicator_id = ? group by subject_id) l
                on l.subject_id = f.subject_id
            left join publication p on p.id = l.id
            where m.indicator_id = ? and m.code = 'posten' and f.superseded_by = 0
              and (p.id is null or p.kind = 'PUBLISHED')""";

    /** What schools answered themselves, of the answer that is online. */
    private static final String OWN = """
            select f.subject_id, f.period_start, f.period_end, f.value, f.reason, f.cells
            from publication_now p
            join measure m on m.indicator_id = p.indicator_id and m.code = ?
            join figure f on f.subject_id = p.subject_id and f.measure_id = m.id and f.own_answer_id = p.own_answer_id
            where p.indicator_id = ? and p.kind = 'PUBLISHED' and p.own_answer_id is not null""";

    private final LocalDate today;

    /** @param today which schools are open */
    public SchoolNumbersRepository(DataSource database, LocalDate today) {
        super(database);
        this.today = today;
    }

    /**
     * A school as it is today, or as it was when it closed.
     *
     * @param board its id; 0 when not known
     */
    public record School(
            long id,
            String code,
            SchoolType type,
            boolean open,
            long board,
            Optional<String> boardNumber,
            Optional<String> municipality,
            Optional<String> province,
            Optional<String> partnership,
            Optional<Point> point) {}

    /** In degrees. */
    public record Point(double latitude, double longitude) {}

    /**
     * A figure.
     *
     * @param value empty when it has none
     * @param hidden whether the source hides it because it is under five
     */
    public record Number(
            long subject, LocalDate from, LocalDate to, Optional<BigDecimal> value, boolean hidden, Cells cells) {

        /** The calendar year in which its period begins. */
        public int year() {
            return from.getYear();
        }
    }

    /** All schools that there are or were. */
    public List<School> schools() {
        return all(SCHOOLS, SchoolNumbersRepository::school, today);
    }

    /** Figures of schools of a measure. */
    List<Number> numbers(Source of) {
        return all(FIGURES, SchoolNumbersRepository::number, of.indicator(), today, of.indicator(), of.measure());
    }

    /** The same as pages of schools show them; of tables of which nothing is shown without cells. */
    List<Number> shown(Source of) {
        return all(
                FIGURES.replace("f.cells", "f.shown as cells"),
                SchoolNumbersRepository::number,
                of.indicator(),
                today,
                of.indicator(),
                of.measure());
    }

    /** Numbers of own answers of schools that are online. */
    public List<Number> own(String indicator, String measure) {
        return all(OWN, SchoolNumbersRepository::number, measure, indicator);
    }

    /**
     * What a school does not show.
     *
     * @param year in which the period of the figure ends
     */
    public record Withheld(Shown what, long school, int year) {}

    /** Figures of open schools that the source tells and that they do not show in public. */
    List<Withheld> withheld(Shown what, Source of) {
        return all(
                WITHHELD,
                row -> new Withheld(what, row.getLong("subject_id"), row.getInt("year")),
                today,
                of.indicator(),
                of.indicator(),
                of.measure());
    }

    /**
     * Between which numbers the children until twelve in special education lie, of a location that gives it or secondary
     * special education, or both.
     *
     * @param year on whose 1 October they were counted
     */
    public record Young(long school, int year, long least, long most) {}

    /** Of all such locations: for sums of the country, never told of one. */
    List<Young> young() {
        return all(
                "select school_id, year(counted_on) as year, least, most from special_young",
                row -> new Young(
                        row.getLong("school_id"), row.getInt("year"), row.getLong("least"), row.getLong("most")));
    }

    /** Accounts of boards, a figure for each year: {@code balans} or {@code lasten}. */
    public List<Number> accounts(String indicator) {
        return all(ACCOUNTS, SchoolNumbersRepository::number, indicator, indicator);
    }

    private static School school(ResultSet row) throws SQLException {
        double latitude = row.getDouble("latitude");
        Optional<Point> point =
                row.wasNull() ? Optional.empty() : Optional.of(new Point(latitude, row.getDouble("longitude")));
        return new School(
                row.getLong("school_id"),
                row.getString("code"),
                SchoolType.valueOf(row.getString("school_type")),
                row.getBoolean("open"),
                row.getLong("board_id"),
                text(row, "number"),
                text(row, "municipality"),
                text(row, "province"),
                text(row, "partnership"),
                point);
    }

    private static Number number(ResultSet row) throws SQLException {
        return new Number(
                row.getLong("subject_id"),
                row.getObject("period_start", LocalDate.class),
                row.getObject("period_end", LocalDate.class),
                Optional.ofNullable(row.getBigDecimal("value")),
                "SUPPRESSED".equals(row.getString("reason")),
                Cells.decode(row.getString("cells")));
    }

    private static Optional<String> text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column)).filter(text -> !text.isBlank());
    }
}
