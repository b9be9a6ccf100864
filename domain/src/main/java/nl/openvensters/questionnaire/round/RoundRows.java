package nl.openvensters.questionnaire.round;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.openvensters.account.Place;
import nl.openvensters.figure.SchoolYear;
import nl.openvensters.jdbc.OnDay;
import nl.openvensters.questionnaire.Questionnaire;
import nl.openvensters.questionnaire.Questionnaires;
import nl.openvensters.school.SchoolNames;
import nl.openvensters.school.SubjectKind;

/** Rounds with their groups as they are read: a row for each group. */
final class RoundRows {

    static final String ROUNDS = OnDay.in("""
            select r.*, s.kind, s.code as subject_code, if(coalesce(g.number, 1) = 1, e.content, null) as content, coalesce(st.board_id, 0) as board, %s as subject_name,
                   g.number, g.name as group_name, g.role, g.invited,
                   (select count(*) from survey_code c where c.round_id = g.round_id and c.group_number = g.number) as coded,
                   coalesce(g.answered, (select count(*) from survey_code c
                    where c.round_id = g.round_id and c.group_number = g.number and c.spent)) as answered
            from survey_round r
            join subject s on s.id = r.subject_id
            join survey_edition e on e.id = r.edition_id
            left join survey_group g on g.round_id = r.id
            left join school_state st on st.school_id = s.id and {st on ?}
            left join %s n on n.school_id = s.id
            left join (select board_id, name as label from board_latest) b on b.board_id = s.id
            where {which}
            order by r.state = 'CLOSED', r.school_year desc, r.id desc, g.number""").formatted(SchoolNames.either("n", "b", "s.code"), SchoolNames.SCHOOLS);

    private final Questionnaires questionnaires;

    RoundRows(Questionnaires questionnaires) {
        this.questionnaires = questionnaires;
    }

    /** Rows of the same round as one. */
    static List<HeldRound> together(List<HeldRound> rows) {
        Map<Long, List<HeldRound>> byRound =
                rows.stream().collect(Collectors.groupingBy(HeldRound::id, LinkedHashMap::new, Collectors.toList()));
        return byRound.values().stream().map(RoundRows::one).toList();
    }

    private static HeldRound one(List<HeldRound> rows) {
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

    HeldRound row(ResultSet row) throws SQLException {
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

    static boolean isBoard(ResultSet row) throws SQLException {
        return SubjectKind.valueOf(row.getString("kind")) == SubjectKind.BOARD;
    }

    static Place place(ResultSet row, long subject) throws SQLException {
        return isBoard(row) ? Place.board(subject) : Place.school(subject, row.getLong("board"));
    }
}
