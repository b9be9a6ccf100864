package nl.openvensters.worklist;

import static nl.openvensters.time.Moment.DUTCH;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import nl.openvensters.jdbc.JdbcRepository;
import nl.openvensters.message.OpenMessages;
import nl.openvensters.question.OpenQuestion;
import nl.openvensters.surveyplan.SampleSize;
import nl.openvensters.surveyplan.SurveyDue;

/** Reads what others ask of schools and waits for an answer, in one query. */
@ApplicationScoped
class OpenWorkRepository extends JdbcRepository {

    /** A line for the messages of visitors of a school together, without a number, one for each question, questionnaire and action. %s: schools. */
    private static final String WAITING = """
            select 0 as id, school_id, count(*) as messages, min(sent_at) as since,
                   null as body, null as indicator_id, null as wanted_on, null as asked_by, null as asker,
                   null as list, 0 as ready, 0 as answered, 0 as invited
            from visitor_message where school_id in (%1$s) and handled_at is null group by school_id
            union all
            select q.id, q.school_id, 0, null, q.body, q.indicator_id, q.wanted_on, q.asked_by, w.name, null, 0, 0, 0
            from question q join account w on w.id = q.asked_by
            where q.ended_at is null and q.school_id in (%1$s)
            union all
            select r.id, r.subject_id, 0, null, null, null, coalesce(r.closed_on, r.closes_on), 0, null,
                   e.code, r.state = 'CLOSED',
                   (select count(*) from survey_code c where c.round_id = r.id and c.spent),
                   (select coalesce(sum(g.invited), 0) from survey_group g where g.round_id = r.id)
            from survey_round r join survey_edition e on e.id = r.edition_id
            where r.subject_id in (%1$s) and r.source is null
              and (r.state = 'OPEN' and r.closes_on between ? and ?
                   or r.state = 'CLOSED' and r.closed_on >= ? and r.published_on is null
                      and not exists (select 1 from survey_action a where a.round_id = r.id))
            union all
            select r.id, a.subject_id, 0, null, a.what, null, a.due_on, a.id, a.owner, e.code, 1, 0, 0
            from survey_action a join survey_round r on r.id = a.round_id join survey_edition e on e.id = r.edition_id
            where a.subject_id in (%1$s) and a.done_on is null
            order by id""";

    /** For the container's proxy only. */
    protected OpenWorkRepository() {
        super(null);
    }

    @Inject
    OpenWorkRepository(DataSource database) {
        super(database);
    }

    /** By school; a school of which nothing waits is in neither. */
    record OpenWork(
            Map<Long, OpenMessages> messages,
            Map<Long, List<OpenQuestion>> questions,
            Map<Long, List<SurveyDue>> surveys) {}

    /**
     * @param schools at least one
     * @param enough how many answers a questionnaire needs
     */
    OpenWork of(Collection<Long> schools, LocalDate today, SampleSize enough) {
        var work = new OpenWork(new HashMap<>(), new HashMap<>(), new HashMap<>());
        all(
                WAITING.formatted(schools.stream().map(String::valueOf).collect(Collectors.joining(","))),
                row -> {
                    long school = row.getLong("school_id");
                    if (row.getString("list") != null) {
                        SurveyDue survey = survey(row);
                        if (survey.isDue(enough)) {
                            work.surveys()
                                    .computeIfAbsent(school, any -> new ArrayList<>())
                                    .add(survey);
                        }
                    } else if (row.getLong("id") == 0) {
                        work.messages()
                                .put(school, new OpenMessages(row.getInt("messages"), day(row.getString("since"))));
                    } else {
                        work.questions()
                                .computeIfAbsent(school, any -> new ArrayList<>())
                                .add(question(row));
                    }
                    return school;
                },
                today,
                today.plusDays(SurveyDue.DAYS_BEFORE),
                today.minusDays(SurveyDue.DAYS_AFTER));
        return work;
    }

    private static SurveyDue survey(ResultSet row) throws SQLException {
        return new SurveyDue(
                row.getLong("id"),
                row.getString("list"),
                row.getBoolean("ready"),
                LocalDate.parse(row.getString("wanted_on")),
                row.getInt("answered"),
                row.getInt("invited"),
                agreed(row));
    }

    /** What was agreed stands in the columns of a question; a questionnaire itself has none. */
    private static Optional<SurveyDue.Agreed> agreed(ResultSet row) throws SQLException {
        String what = row.getString("body");
        return what == null
                ? Optional.empty()
                : Optional.of(new SurveyDue.Agreed(row.getLong("asked_by"), what, row.getString("asker")));
    }

    private static OpenQuestion question(ResultSet row) throws SQLException {
        return new OpenQuestion(
                row.getLong("id"),
                row.getString("body"),
                Optional.ofNullable(row.getString("indicator_id")),
                Optional.ofNullable(row.getString("wanted_on")).map(LocalDate::parse),
                row.getLong("asked_by"),
                row.getString("asker"));
    }

    /** The Dutch day of an instant that is stored in UTC. */
    private static LocalDate day(String utc) {
        return LocalDateTime.parse(utc.replace(' ', 'T'))
                .atOffset(ZoneOffset.UTC)
                .atZoneSameInstant(DUTCH)
                .toLocalDate();
    }
}
