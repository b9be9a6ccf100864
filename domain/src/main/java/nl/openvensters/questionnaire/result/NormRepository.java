package nl.openvensters.questionnaire.result;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import nl.openvensters.figure.SchoolYear;
import nl.openvensters.jdbc.JdbcRepository;
import nl.openvensters.school.SchoolType;

/** Means over schools of what rounds told. The transaction is the caller's. */
@ApplicationScoped
public class NormRepository extends JdbcRepository {

    /** Of which schools a mean is: blanks for their weighting, how it is found, and what is grouped by besides. */
    private static final String NORMS = """
            insert into survey_norm (code, trend, school_year, school_type, weighting, part, item, schools, mean)
            select e.code, e.trend, r.school_year, st.school_type, %s, t.group_number, t.item,
                   count(distinct r.subject_id), avg(t.mean)
            from survey_round r
            join survey_edition e on e.id = r.edition_id
            join survey_result t on t.round_id = r.id and t.hidden is null and (t.group_number = 0 or e.scan)
            join school_latest st on st.school_id = r.subject_id
            %s
            where r.state = 'CLOSED' and r.source is null
            group by e.code, e.trend, r.school_year, st.school_type, t.group_number, t.item%s
            having count(distinct r.subject_id) >= 10
            on duplicate key update
                survey_norm.mean = if(values(schools) >= survey_norm.schools + 5, values(mean), survey_norm.mean),
                survey_norm.schools = if(values(schools) >= survey_norm.schools + 5, values(schools), survey_norm.schools)""";

    /** Each whole weighting with the schools within one point of it. */
    private static final String ALIKE = """
            join (select f.subject_id, f.value,
                         row_number() over (partition by f.subject_id order by f.period_end desc) as newest
                  from figure_now f
                  join measure m on m.id = f.measure_id and m.characteristic = 'WEIGHTING'
                  where f.value is not null) o on o.subject_id = r.subject_id and o.newest = 1
            join (select distinct round(f.value) as weighting
                  from figure_now f
                  join measure m on m.id = f.measure_id and m.characteristic = 'WEIGHTING'
                  where f.value is not null) w on abs(o.value - w.weighting) <= 1""";

    /** For the container's proxy only. */
    protected NormRepository() {
        this(null);
    }

    @Inject
    public NormRepository(DataSource database) {
        super(database);
    }

    /** A mean over schools. */
    record Norm(int schools, BigDecimal mean) {}

    /** By item, of ten others or more: means of all schools of the same type ({@code weighting} 0) or of those with a weighting like it. */
    Map<String, Norm> norms(long school, String code, int trend, SchoolYear year, boolean alike) {
        Map<String, Norm> norms = new HashMap<>();
        all(
                        "select n.item, n.schools, n.mean from survey_norm n join school_latest st on st.school_id = ?"
                                + " and st.school_type = n.school_type"
                                + " where n.schools > 10 and n.part = 0 and n.code = ? and n.trend = ? and n.school_year = ? and n.weighting = "
                                + (alike
                                        ? "(select round(f.value) from figure_now f join measure m on m.id = f.measure_id"
                                                + " and m.characteristic = 'WEIGHTING' where f.subject_id = st.school_id"
                                                + " and f.value is not null order by f.period_end desc limit 1)"
                                        : "0"),
                        row -> Map.entry(
                                row.getString("item"), new Norm(row.getInt("schools"), row.getBigDecimal("mean"))),
                        school,
                        code,
                        trend,
                        year.start())
                .forEach(norm -> norms.put(norm.getKey(), norm.getValue()));
        return norms;
    }

    /** A mean over schools of the country as it is stored. */
    record Sum(String content, SchoolYear year, SchoolType type, int part, String item, int schools, BigDecimal mean) {}

    /** Of scores of all schools of a type, the newest year first. */
    List<Sum> sums() {
        return all(
                "select n.*, (select e.content from survey_edition e where e.code = n.code and e.trend = n.trend"
                        + " order by e.version desc limit 1) as content from survey_norm n where n.weighting = 0"
                        + " and n.item like '=%' order by n.school_year desc, n.code, n.school_type, n.part, n.item",
                row -> new Sum(
                        row.getString("content"),
                        new SchoolYear(row.getInt("school_year")),
                        SchoolType.valueOf(row.getString("school_type")),
                        row.getInt("part"),
                        row.getString("item").substring(1),
                        row.getInt("schools"),
                        row.getBigDecimal("mean")));
    }

    /** How many rounds are closed. */
    int closed() {
        return first("select count(*) from survey_round where state = 'CLOSED'", row -> row.getInt(1))
                .orElse(0);
    }

    /**
     * Computes means over schools. One that is there is renewed when five schools or more joined: two that differ by one
     * school would tell what that one found.
     *
     * @return how many rows the database counts as changed
     */
    int renew() {
        return write(NORMS.formatted("0", "", "")) + write(NORMS.formatted("w.weighting", ALIKE, ", w.weighting"));
    }
}
