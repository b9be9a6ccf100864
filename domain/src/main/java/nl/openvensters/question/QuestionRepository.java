package nl.openvensters.question;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import nl.openvensters.account.Place;
import nl.openvensters.jdbc.JdbcRepository;
import nl.openvensters.jdbc.OnDay;
import nl.openvensters.question.AskedQuestion.State;
import nl.openvensters.school.SchoolCode;
import nl.openvensters.school.SchoolNames;

/** Reads and writes questions to schools. The transaction is the caller's. */
@ApplicationScoped
public class QuestionRepository extends JdbcRepository {

    private static final String QUESTIONS = OnDay.in("""
            select q.id, s.code, q.school_id, coalesce(n.label, st.name) as name, coalesce(st.board_id, 0) as board, q.indicator_id, q.body,
                   q.wanted_on, q.asked_by, w.name as asker, q.asked_at, coalesce(q.outcome, 'OPEN') as state,
                   coalesce(q.answer, '') as answer, coalesce(e.name, '') as ender, q.ended_at
            from question q join school s on s.id = q.school_id
            join school_state st on st.school_id = q.school_id and {st on ?}
            join account w on w.id = q.asked_by
            left join %s n on n.school_id = q.school_id
            left join account e on e.id = q.ended_by
            where %s
            order by q.outcome is not null, coalesce(q.wanted_on, '9999-12-31'), q.id desc limit 500""");

    private final EntityManager entities;

    /** For the container's proxy only. */
    protected QuestionRepository() {
        this(null, null);
    }

    @Inject
    public QuestionRepository(DataSource database, EntityManager entities) {
        super(database);
        this.entities = entities;
    }

    /** A school that can be asked something. */
    record Asked(long id, SchoolCode code, String name, long board) {

        Place place() {
            return Place.school(id, board);
        }
    }

    /** An open school by its code. */
    Optional<Asked> school(SchoolCode code, LocalDate today) {
        return first(
                "select s.id, s.code, coalesce(n.label, st.name) as name, coalesce(st.board_id, 0) as board from school s"
                        + " join school_state st on st.school_id = s.id and " + OnDay.of("st")
                        + " left join " + SchoolNames.SCHOOLS
                        + " n on n.school_id = s.id where s.code = ?",
                row -> new Asked(
                        row.getLong("id"),
                        new SchoolCode(row.getString("code")),
                        row.getString("name"),
                        row.getLong("board")),
                today,
                code.value());
    }

    int askedSince(long account, LocalDateTime utc) {
        return first(
                        "select count(*) from question where asked_by = ? and asked_at > ?",
                        row -> row.getInt(1),
                        account,
                        utc)
                .orElseThrow();
    }

    /** Gives it its number. */
    void add(Question question) {
        entities.persist(question);
        entities.flush();
    }

    /** Held until the transaction ends, so that it ends once. */
    Optional<Question> hold(long id) {
        return Optional.ofNullable(entities.find(Question.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    Optional<AskedQuestion> find(long id, LocalDate today) {
        return first(QUESTIONS.formatted(SchoolNames.SCHOOLS, "q.id = ?"), QuestionRepository::question, today, id);
    }

    /** Those at the schools of some boards: what is open first, by day. */
    List<AskedQuestion> ofBoards(Collection<Long> boards, LocalDate today) {
        return all(
                QUESTIONS.formatted(SchoolNames.SCHOOLS, "st.board_id in (" + list(boards) + ")"),
                QuestionRepository::question,
                today);
    }

    private static AskedQuestion question(ResultSet row) throws SQLException {
        return new AskedQuestion(
                row.getLong("id"),
                new SchoolCode(row.getString("code")),
                row.getString("name"),
                Place.school(row.getLong("school_id"), row.getLong("board")),
                Optional.ofNullable(row.getString("indicator_id")),
                row.getString("body"),
                Optional.ofNullable(row.getObject("wanted_on", LocalDate.class)),
                row.getString("asker"),
                row.getLong("asked_by"),
                row.getObject("asked_at", LocalDateTime.class),
                State.valueOf(row.getString("state")),
                row.getString("answer"),
                row.getString("ender"),
                Optional.ofNullable(row.getObject("ended_at", LocalDateTime.class)));
    }

    /** Ids of our own making, so that they can stand in the statement; 0 is none. */
    private static String list(Collection<Long> ids) {
        return ids.isEmpty() ? "0" : ids.stream().map(String::valueOf).collect(Collectors.joining(","));
    }
}
