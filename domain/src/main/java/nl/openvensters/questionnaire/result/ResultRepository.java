package nl.openvensters.questionnaire.result;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.openvensters.figure.SchoolYear;
import nl.openvensters.figure.SmallNumbers;
import nl.openvensters.jdbc.JdbcRepository;
import nl.openvensters.questionnaire.round.HeldRound;
import nl.openvensters.questionnaire.taking.FilledAnswers;

/** Answers to add up, and what is told of them. The transaction is the caller's. */
@ApplicationScoped
public class ResultRepository extends JdbcRepository {

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
                        FilledAnswers.decoded(row.getString(2)).answers()),
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

    /** The edition of what is written at each indicator of a subject. */
    Map<String, Integer> editions(long subject) {
        return all(
                        "select indicator_id, edition from indicator_publication where subject_id = ?",
                        row -> Map.entry(row.getString(1), row.getInt(2)),
                        subject)
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

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

    /**
     * How many of each role answered the last closed round before one in which it was asked, at the same place and in a way that
     * can be compared. A list of the school itself begins a line with each version, of which questions may be the same: of it
     * any version counts.
     */
    Map<String, Integer> answeredBefore(HeldRound round) {
        Map<String, Integer> answered = new HashMap<>();
        all(
                        "select g.role, sum(coalesce(g.answered, (select count(*) from survey_code c where c.round_id = g.round_id"
                                + " and c.group_number = g.number and c.spent))) from survey_round r"
                                + " join survey_edition e on e.id = r.edition_id join survey_group g on g.round_id = r.id"
                                + " where r.subject_id = ? and e.code = ? and (e.trend = ? or ?) and r.school_year < ?"
                                + " and r.state = 'CLOSED' and r.source is null group by r.id, r.school_year, g.role"
                                + " order by r.school_year desc, r.id desc",
                        row -> Map.entry(row.getString(1), row.getInt(2)),
                        round.subject(),
                        round.questionnaire().code(),
                        round.questionnaire().trend(),
                        round.questionnaire().isOwn(),
                        round.schoolYear().start())
                .forEach(role -> answered.putIfAbsent(role.getKey(), role.getValue()));
        return answered;
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

    /** Open answers that name nobody, in no order, by question; of a question with fewer than five none. */
    Map<String, List<String>> words(long round) {
        Map<String, List<String>> words = all(
                        "select item, words from survey_words where round_id = ? and not hidden order by rand()",
                        row -> Map.entry(row.getString(1), row.getString(2)),
                        round)
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        words.values().removeIf(some -> some.size() < SmallNumbers.LEAST_COUNT);
        return words;
    }

    /** Of these questions no open answer is shown. */
    void keepBackWords(long round, Set<String> items) {
        if (!items.isEmpty()) {
            write(
                    "update survey_words set hidden = true where round_id = ? and item in (" + blanks(items.size())
                            + ")",
                    Stream.concat(Stream.of(round), items.stream()).toArray());
        }
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
