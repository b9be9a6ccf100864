package nl.openvensters.questionnaire.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import nl.openvensters.account.Place;
import nl.openvensters.figure.SchoolYear;
import nl.openvensters.jdbc.JdbcRepository;
import nl.openvensters.jdbc.OnDay;
import nl.openvensters.questionnaire.Questionnaires;
import nl.openvensters.questionnaire.RespondentRole;
import nl.openvensters.school.SchoolCode;
import nl.openvensters.school.SchoolNames;
import nl.openvensters.school.SubjectCode;

/** Rounds with their groups and codes. The transaction is the caller's. */
@ApplicationScoped
public class RoundRepository extends JdbcRepository {

    private final EntityManager entities;
    private final RoundRows rows;

    /** For the container's proxy only. */
    protected RoundRepository() {
        this(null, null, null);
    }

    @Inject
    public RoundRepository(DataSource database, EntityManager entities, Questionnaires questionnaires) {
        super(database);
        this.entities = entities;
        this.rows = new RoundRows(questionnaires);
    }

    /** Where a round can be held. */
    public record Held(long id, String code, String name, Place place, boolean board) {}

    /** A school or a board of today. */
    public Optional<Held> place(SubjectCode code, LocalDate today) {
        return first(
                "select s.id, s.kind, s.code, coalesce(st.board_id, 0) as board, "
                        + SchoolNames.either("n", "b", "s.code") + " as name from subject s"
                        + " left join school_state st on st.school_id = s.id and " + OnDay.of("st")
                        + " left join " + SchoolNames.SCHOOLS + " n on n.school_id = s.id"
                        + " left join (select board_id, name as label from board_latest) b on b.board_id = s.id where s.kind = ? and s.code = ?",
                row -> new Held(
                        row.getLong("id"),
                        row.getString("code"),
                        row.getString("name"),
                        RoundRows.place(row, row.getLong("id")),
                        RoundRows.isBoard(row)),
                today,
                code.kind().name(),
                code.value());
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

    /** Ours of a school year at the schools of a board of today. */
    List<HeldRound> ofSchools(long board, SchoolYear year, LocalDate today) {
        return rounds("st.board_id = ? and r.school_year = ? and r.source is null", today, board, year.start());
    }

    /** Schools of a board of today, in the order of their names. @param held whether they had the questionnaire in the year */
    List<BoardRounds.School> schools(long board, String code, SchoolYear year, LocalDate today) {
        return all(
                "select s.code, coalesce(n.label, s.code) as name, exists (select 1 from survey_round r"
                        + " join survey_edition e on e.id = r.edition_id where r.subject_id = s.id and e.code = ?"
                        + " and r.school_year = ? and r.source is null) as held"
                        + " from school_state st join subject s on s.id = st.school_id"
                        + " left join " + SchoolNames.SCHOOLS + " n on n.school_id = s.id"
                        + " where st.board_id = ? and " + OnDay.of("st") + " order by name, s.code",
                row -> new BoardRounds.School(
                        new SchoolCode(row.getString("code")), row.getString("name"), row.getBoolean("held")),
                code,
                year.start(),
                board,
                today);
    }

    /** What a school wrote itself and made ready, by name. */
    List<String> own(long subject) {
        return all(
                "select e.content from survey_own o join survey_edition e on e.id = o.edition_id where o.subject_id = ?"
                        + " order by o.name, o.id",
                row -> row.getString(1),
                subject);
    }

    /** More people of a group than was thought. */
    /** @return false when the group is that large already, as of who was first */
    boolean enlarge(long round, int group, int invited) {
        return write(
                        "update survey_group set invited = ? where round_id = ? and number = ? and invited < ?",
                        invited,
                        round,
                        group,
                        invited)
                == 1;
    }

    private List<HeldRound> rounds(String which, LocalDate today, Object... values) {
        var all = new ArrayList<Object>();
        all.add(today);
        all.addAll(List.of(values));
        return RoundRows.together(all(RoundRows.ROUNDS.replace("{which}", which), rows::row, all.toArray()));
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

    /**
     * Of which school year the round is after which another with the same questionnaire cannot begin yet: that of today, or
     * one that runs or was closed after a day. Holds the subject until the transaction ends, so that two do not begin at once.
     */
    Optional<SchoolYear> heldNear(long subject, String code, SchoolYear year, LocalDate after) {
        first("select id from subject where id = ? for update", row -> row.getLong(1), subject);
        return first(
                "select r.school_year from survey_round r join survey_edition e on e.id = r.edition_id"
                        + " where r.subject_id = ? and e.code = ? and r.source is null"
                        + " and (r.school_year = ? or r.closed_on is null or r.closed_on > ?)"
                        + " order by r.school_year desc limit 1",
                row -> new SchoolYear(row.getInt(1)),
                subject,
                code,
                year.start(),
                after);
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
