package nl.openvensters.questionnaire.result;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import nl.openvensters.figure.SchoolYear;
import nl.openvensters.jdbc.JdbcRepository;
import nl.openvensters.questionnaire.round.HeldRound;
import nl.openvensters.questionnaire.taking.AnswerSheet;
import nl.openvensters.school.SchoolType;

/** Answers to add up, and what is told of them. The transaction is the caller's. */
@ApplicationScoped
public class ResultRepository extends JdbcRepository {

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

    /** Fewer open answers than this are shown to nobody. */
    private static final int FEWEST_WORDS = 5;

    /** Rows in one statement. */
    private static final int PART = 500;

    /** For the container's proxy only. */
    protected ResultRepository() {
        this(null);
    }

    @Inject
    public ResultRepository(DataSource database) {
        super(database);
    }

    /** @param parts the part of a group, by its number */
    List<Respondent> people(long round, Map<Integer, Integer> parts) {
        return all(
                "select group_number, answers from survey_answer where round_id = ?",
                row -> new Respondent(
                        parts.get(row.getInt(1)),
                        AnswerSheet.decoded(row.getString(2)).answers()),
                round);
    }

    void store(long round, List<ResultRow> rows) {
        for (int from = 0; from < rows.size(); from += PART) {
            List<ResultRow> some = rows.subList(from, Math.min(from + PART, rows.size()));
            var values = new ArrayList<Object>();
            for (ResultRow row : some) {
                values.add(round);
                values.add(row.part());
                values.add(row.item());
                values.add(row.people());
                values.add(row.mean().orElse(null));
                values.add(row.deviation().orElse(null));
                values.add(row.good().orElse(null));
                values.add(row.hidden().map(Enum::name).orElse(null));
            }
            write(
                    "insert into survey_result (round_id, group_number, item, people, mean, deviation, good, hidden)"
                            + " values "
                            + String.join(", ", Collections.nCopies(some.size(), "(?, ?, ?, ?, ?, ?, ?, ?)")),
                    values.toArray());
        }
    }

    List<ResultRow> rows(long round) {
        return all("select * from survey_result where round_id = ?", ResultRepository::row, round);
    }

    /** A round of before at the same place, with what it told of all together. */
    record Earlier(long round, SchoolYear year, int version, int trend, int invited, List<ResultRow> rows) {}

    /** Earlier closed rounds of the same questionnaire, the newest first; of other firms not. */
    List<Earlier> earlier(long subject, String code, SchoolYear before, boolean parts) {
        Map<Long, List<Earlier>> byRound = all(
                        "select r.id, r.school_year, e.version, e.trend, t.*, (select coalesce(sum(g.invited), 0)"
                                + " from survey_group g where g.round_id = r.id) as invited"
                                + " from survey_round r join survey_edition e on e.id = r.edition_id"
                                + " join survey_result t on t.round_id = r.id and (t.group_number = 0 or ?)"
                                + " where r.subject_id = ? and e.code = ? and r.school_year < ? and r.state = 'CLOSED'"
                                + " and r.source is null order by r.school_year desc, r.id desc",
                        row -> new Earlier(
                                row.getLong("id"),
                                new SchoolYear(row.getInt("school_year")),
                                row.getInt("version"),
                                row.getInt("trend"),
                                row.getInt("invited"),
                                List.of(row(row))),
                        parts,
                        subject,
                        code,
                        before.start())
                .stream()
                .collect(Collectors.groupingBy(Earlier::round, LinkedHashMap::new, Collectors.toList()));
        return byRound.values().stream()
                .map(rows -> new Earlier(
                        rows.get(0).round(),
                        rows.get(0).year(),
                        rows.get(0).version(),
                        rows.get(0).trend(),
                        rows.get(0).invited(),
                        rows.stream().flatMap(one -> one.rows().stream()).toList()))
                .toList();
    }

    /** How many answered the last closed round before one, asked at the same place in a way that can be compared. */
    OptionalInt answeredBefore(HeldRound round) {
        return first(
                        "select (select sum(coalesce(g.answered, (select count(*) from survey_code c where c.round_id = g.round_id"
                                + " and c.group_number = g.number and c.spent))) from survey_group g where g.round_id = r.id)"
                                + " from survey_round r join survey_edition e on e.id = r.edition_id where r.subject_id = ?"
                                + " and e.code = ? and e.trend = ? and r.school_year < ? and r.state = 'CLOSED'"
                                + " and r.source is null order by r.school_year desc limit 1",
                        row -> OptionalInt.of(row.getInt(1)),
                        round.subject(),
                        round.questionnaire().code(),
                        round.questionnaire().trend(),
                        round.schoolYear().start())
                .orElse(OptionalInt.empty());
    }

    private static ResultRow row(ResultSet row) throws SQLException {
        return new ResultRow(
                row.getInt("group_number"),
                row.getString("item"),
                row.getInt("people"),
                Optional.ofNullable(row.getBigDecimal("mean")),
                Optional.ofNullable(row.getBigDecimal("deviation")),
                Optional.ofNullable(row.getBigDecimal("good")),
                Optional.ofNullable(row.getString("hidden")).map(Why::valueOf));
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
    int renewNorms() {
        return write(NORMS.formatted("0", "", "")) + write(NORMS.formatted("w.weighting", ALIKE, ", w.weighting"));
    }

    /** Open answers that name nobody, in no order, by question; of a question with fewer than five none. */
    Map<String, List<String>> words(long round) {
        Map<String, List<String>> words = all(
                        "select item, words from survey_words where round_id = ? and not hidden order by rand()",
                        row -> Map.entry(row.getString(1), row.getString(2)),
                        round)
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        words.values().removeIf(some -> some.size() < FEWEST_WORDS);
        return words;
    }

    /** The school did something with it: it is on the work list no longer. */
    void published(long round, LocalDate today) {
        write("update survey_round set published_on = ? where id = ?", today, round);
    }

    /** Removes single answers of rounds that were closed before a day. @return of how many rounds */
    int reduce(LocalDate closedBefore, LocalDate today) {
        String which = " where round_id in (select id from survey_round where closed_on < ? and reduced_on is null)";
        write(
                "update survey_group set answered = (select count(*) from survey_code c where c.round_id ="
                        + " survey_group.round_id and c.group_number = survey_group.number and c.spent)"
                        + which + " and answered is null",
                closedBefore);
        write("delete from survey_code" + which, closedBefore);
        write("delete from survey_answer" + which, closedBefore);
        write("delete from survey_words" + which, closedBefore);
        return write(
                "update survey_round set reduced_on = ? where closed_on < ? and reduced_on is null",
                today,
                closedBefore);
    }
}
