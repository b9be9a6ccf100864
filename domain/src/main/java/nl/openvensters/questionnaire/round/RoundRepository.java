package nl.openvensters.questionnaire.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import nl.openvensters.account.Place;
import nl.openvensters.figure.SchoolYear;
import nl.openvensters.jdbc.JdbcRepository;
import nl.openvensters.questionnaire.Questionnaire;
import nl.openvensters.questionnaire.Questionnaires;
import nl.openvensters.questionnaire.RespondentRole;
import nl.openvensters.school.SchoolNames;
import nl.openvensters.school.SubjectCode;
import nl.openvensters.school.SubjectKind;

/** Rounds with their groups and codes. The transaction is the caller's. */
@ApplicationScoped
public class RoundRepository extends JdbcRepository {

    private static final String ROUNDS = """
            select r.*, s.kind, s.code as subject_code, if(coalesce(g.number, 1) = 1, e.content, null) as content, coalesce(st.board_id, 0) as board, %s as subject_name,
                   g.number, g.name as group_name, g.role, g.invited,
                   (select count(*) from survey_code c where c.round_id = g.round_id and c.group_number = g.number) as coded,
                   coalesce(g.answered, (select count(*) from survey_code c
                    where c.round_id = g.round_id and c.group_number = g.number and c.spent)) as answered
            from survey_round r
            join subject s on s.id = r.subject_id
            join survey_edition e on e.id = r.edition_id
            left join survey_group g on g.round_id = r.id
            left join school_state st on st.school_id = s.id and ? between st.valid_from and st.last_on
            left join %s n on n.school_id = s.id
            left join (select board_id, name as label from board_latest) b on b.board_id = s.id
            where {which}
            order by r.state = 'CLOSED', r.school_year desc, r.id desc, g.number""".formatted(SchoolNames.either("n", "b", "s.code"), SchoolNames.SCHOOLS);

    private final EntityManager entities;
    private final Questionnaires questionnaires;

    /** For the container's proxy only. */
    protected RoundRepository() {
        this(null, null, null);
    }

    @Inject
    public RoundRepository(DataSource database, EntityManager entities, Questionnaires questionnaires) {
        super(database);
        this.entities = entities;
        this.questionnaires = questionnaires;
    }

    /** Where a round can be held. */
    public record Held(long id, String code, String name, Place place, boolean board) {}

    /** A school or a board of today. */
    public Optional<Held> place(SubjectCode code, LocalDate today) {
        return first(
                "select s.id, s.kind, s.code, coalesce(st.board_id, 0) as board, "
                        + SchoolNames.either("n", "b", "s.code") + " as name from subject s"
                        + " left join school_state st on st.school_id = s.id and ? between st.valid_from and st.last_on"
                        + " left join " + SchoolNames.SCHOOLS + " n on n.school_id = s.id"
                        + " left join (select board_id, name as label from board_latest) b on b.board_id = s.id where s.kind = ? and s.code = ?",
                row -> new Held(
                        row.getLong("id"),
                        row.getString("code"),
                        row.getString("name"),
                        place(row, row.getLong("id")),
                        isBoard(row)),
                today,
                code.kind().name(),
                code.value());
    }

    private static boolean isBoard(ResultSet row) throws SQLException {
        return SubjectKind.valueOf(row.getString("kind")) == SubjectKind.BOARD;
    }

    private static Place place(ResultSet row, long subject) throws SQLException {
        return isBoard(row) ? Place.board(subject) : Place.school(subject, row.getLong("board"));
    }

    public Optional<HeldRound> find(long id, LocalDate today) {
        return rounds("r.id = ?", today, id).stream().findFirst();
    }

    /** Those of a school or board: what runs first, then the newest. */
    List<HeldRound> of(long subject, LocalDate today) {
        return rounds("r.subject_id = ?", today, subject);
    }

    /** Those of the schools of some boards that their schools share. */
    List<HeldRound> shared(Collection<Long> boards, LocalDate today) {
        return boards.isEmpty()
                ? List.of()
                : rounds(
                        "r.shared and r.state = 'CLOSED' and st.board_id in (" + blanks(boards.size()) + ")",
                        today,
                        boards.toArray());
    }

    private List<HeldRound> rounds(String which, LocalDate today, Object... values) {
        var all = new ArrayList<Object>();
        all.add(today);
        all.addAll(List.of(values));
        Map<Long, List<HeldRound>> rows = all(ROUNDS.replace("{which}", which), this::row, all.toArray()).stream()
                .collect(Collectors.groupingBy(HeldRound::id, LinkedHashMap::new, Collectors.toList()));
        return rows.values().stream().map(RoundRepository::together).toList();
    }

    private static HeldRound together(List<HeldRound> rows) {
        HeldRound one = rows.get(0);
        return new HeldRound(
                one.id(),
                one.subject(),
                one.code(),
                one.name(),
                one.place(),
                one.questionnaire(),
                one.schoolYear(),
                one.state(),
                one.openedOn(),
                one.closesOn(),
                one.minimum(),
                one.shared(),
                one.source(),
                one.closedOn(),
                one.reducedOn(),
                rows.stream().flatMap(row -> row.groups().stream()).toList());
    }

    private HeldRound row(ResultSet row) throws SQLException {
        // Its text comes with the first group only.
        Questionnaire list = Optional.ofNullable(row.getString("content"))
                .map(questionnaires::of)
                .orElse(null);
        return new HeldRound(
                row.getLong("id"),
                row.getLong("subject_id"),
                row.getString("subject_code"),
                row.getString("subject_name"),
                place(row, row.getLong("subject_id")),
                list,
                new SchoolYear(row.getInt("school_year")),
                Round.State.valueOf(row.getString("state")),
                row.getObject("opened_on", LocalDate.class),
                row.getObject("closes_on", LocalDate.class),
                row.getInt("minimum"),
                row.getBoolean("shared"),
                Optional.ofNullable(row.getString("source")),
                Optional.ofNullable(row.getObject("closed_on", LocalDate.class)),
                Optional.ofNullable(row.getObject("reduced_on", LocalDate.class)),
                row.getString("group_name") == null
                        ? List.of()
                        : List.of(new HeldRound.Group(
                                row.getInt("number"),
                                row.getString("group_name"),
                                row.getString("role"),
                                row.getInt("invited"),
                                row.getInt("answered"),
                                row.getInt("coded"))));
    }

    /** The number of an edition; the first round with it keeps its text for all that follow. */
    long edition(Questionnaires.Supplied list) {
        write(
                "insert ignore into survey_edition (code, version, trend, scan, content) values (?, ?, ?, ?, ?)",
                list.questionnaire().code(),
                list.questionnaire().version(),
                list.questionnaire().trend(),
                list.questionnaire().isScan(),
                list.yaml());
        return first(
                        "select id from survey_edition where code = ? and version = ?",
                        row -> row.getLong(1),
                        list.questionnaire().code(),
                        list.questionnaire().version())
                .orElseThrow();
    }

    /** Holds the subject until the transaction ends, so that two do not begin at once. */
    boolean isHeldIn(long subject, String code, SchoolYear year) {
        first("select id from subject where id = ? for update", row -> row.getLong(1), subject);
        return first(
                        "select 1 from survey_round r join survey_edition e on e.id = r.edition_id"
                                + " where r.subject_id = ? and e.code = ? and r.school_year = ? and r.source is null",
                        row -> true,
                        subject,
                        code,
                        year.start())
                .isPresent();
    }

    /** Gives it its number. */
    void add(Round round) {
        entities.persist(round);
        entities.flush();
    }

    /** Held until the transaction ends. */
    Optional<Round> hold(long id) {
        return Optional.ofNullable(entities.find(Round.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    void flush() {
        entities.flush();
    }

    void addGroups(long round, List<TypedRound.Group> groups) {
        var values = new ArrayList<Object>();
        for (int i = 0; i < groups.size(); i++) {
            TypedRound.Group group = groups.get(i);
            values.addAll(List.of(round, i + 1, group.name().strip(), group.role(), group.invited()));
        }
        write(
                "insert into survey_group (round_id, number, name, role, invited) values "
                        + String.join(", ", Collections.nCopies(groups.size(), "(?, ?, ?, ?, ?)")),
                values.toArray());
    }

    boolean isTaken(long subject, String code, Rounds.OtherFirm firm) {
        first("select id from subject where id = ? for update", row -> row.getLong(1), subject);
        return first(
                        "select 1 from survey_round r join survey_edition e on e.id = r.edition_id"
                                + " where r.subject_id = ? and e.code = ? and r.school_year = ? and r.source = ?",
                        row -> true,
                        subject,
                        code,
                        firm.year().start(),
                        firm.name())
                .isPresent();
    }

    void addGroup(long round, RespondentRole role, int invited, int answered) {
        write(
                "insert into survey_group (round_id, number, name, role, invited, answered) values (?, 1, ?, ?, ?, ?)",
                round,
                role.name().dutch(),
                role.id(),
                invited,
                answered);
    }

    /** Nothing of it is left. */
    void remove(long round) {
        for (String table : List.of("survey_sheet", "survey_address", "survey_code", "survey_group")) {
            write("delete from " + table + " where round_id = ?", round);
        }
        write("delete from survey_round where id = ?", round);
    }

    /** Rounds whose last day is over. */
    List<Long> due(LocalDate today) {
        return all(
                "select id from survey_round where state = 'OPEN' and closes_on < ? order by id limit 200",
                row -> row.getLong(1),
                today);
    }
}
