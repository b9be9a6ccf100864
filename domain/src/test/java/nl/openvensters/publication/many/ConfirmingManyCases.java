package nl.openvensters.publication.many;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import nl.openvensters.account.Actor;
import nl.openvensters.account.Grant;
import nl.openvensters.account.NotAllowed;
import nl.openvensters.account.Role;
import nl.openvensters.figure.FigureValue;
import nl.openvensters.figure.SampleData;
import nl.openvensters.figure.SchoolYear;
import nl.openvensters.publication.Drafts;
import nl.openvensters.publication.PublishedAnswer;
import nl.openvensters.publication.PublishedIndicators;
import nl.openvensters.publication.Publishing;
import nl.openvensters.publication.PuttingBack.Outcome;
import nl.openvensters.publication.Visibility;
import nl.openvensters.publication.many.ConfirmingMany.Confirmations;
import nl.openvensters.publication.many.ConfirmingMany.Part;
import nl.openvensters.school.SchoolCode;
import nl.openvensters.school.SchoolType;
import org.junit.jupiter.api.Test;

/**
 * Answers of an earlier year that are confirmed together. Each test has schools of its own. They run with {@link
 * TextsForManyIT}, in the same server: each class would start one.
 */
abstract class ConfirmingManyCases {

    private static final SchoolYear THEN = new SchoolYear(2024);
    private static final String PUPILS = "leerlingen";

    /** Board 23456 with schools that told their mission and social values in 2024, and board 54321 with four eyes; Anna is there. */
    static void confirmable(DataSource database) throws SQLException {
        var data = new SampleData(database);
        long one = data.insert("insert into subject (kind, code) values ('BOARD', '23456')");
        data.update("insert into board (id, number) values (?, '23456')", one);
        long two = data.insert("insert into subject (kind, code) values ('BOARD', '54321')");
        data.update("insert into board (id, number, four_eyes) values (?, '54321', true)", two);
        long run = data.run(LocalDate.of(2025, 3, 1));
        for (String code : List.of(
                "20AA00", "20AA01", "20AB00", "20AB01", "20AC00", "20AC01", "20AE00", "20AF00", "20AF01", "20AG00")) {
            told(database, code, one, run);
        }
        long pupils = data.number("select id from school where code = '20AE00'");
        data.pupils(run, pupils, 2024, FigureValue.of(130));
        data.publish(pupils, PUPILS, LocalDate.of(2025, 3, 1), run, null, null);
        told(database, "20AD00", two, run);
    }

    private static void told(DataSource database, String code, long board, long run) throws SQLException {
        var data = new SampleData(database);
        long school = data.school(code, SchoolType.BO, "0637");
        data.update("update school_state set board_id = ? where school_id = ?", board, school);
        for (String indicator : List.of("missie", "sociaal")) {
            long answer = data.insert(
                    "insert into own_answer (subject_id, indicator_id, school_year, content, written_at)"
                            + " values (?, ?, 2024, '{\"keywords\":[\"Rust\"]}', '2025-01-01')",
                    school,
                    indicator);
            data.publish(school, indicator, LocalDate.of(2025, 1, 1), run, null, answer);
        }
    }

    @Inject
    private ConfirmingMany confirming;

    @Inject
    private TextsUndone undone;

    @Inject
    private TextsForMany texts;

    @Inject
    private Drafts drafts;

    @Inject
    private Publishing publishing;

    @Inject
    private PublishedIndicators published;

    @Inject
    private DataSource database;

    @Test
    void answers_of_several_schools_and_indicators_hold_for_this_year_after_one_action() {
        Confirmations came = confirming.confirm(board("23456"), parts("20AA00", "20AA01"));

        assertThat(came.online()).hasSize(4);
        assertThat(year("20AA01", "sociaal")).isGreaterThan(THEN);
        assertThat(confirming.confirm(board("23456"), parts("20AA00")).unchanged())
                .as("a second time changes nothing")
                .hasSize(2);
    }

    @Test
    void one_action_is_undone_as_a_whole_and_told_once() {
        Confirmations came = confirming.confirm(board("23456"), parts("20AB00", "20AB01"));
        Batch batch = texts.recent(board("23456")).stream()
                .filter(each -> each.id() == came.batch())
                .findFirst()
                .orElseThrow();
        assertThat(batch.confirmed()).isEqualTo(2);
        assertThat(batch.schools()).as("answers").isEqualTo(4);

        Undone result = undone.undo(board("23456"), came.batch());

        assertThat(result.of(Outcome.BACK)).hasSize(4);
        assertThat(year("20AB00", "missie")).isEqualTo(THEN);
        assertThat(year("20AB01", "sociaal")).isEqualTo(THEN);
    }

    @Test
    void who_may_publish_for_one_of_them_takes_back_what_is_of_that_one() {
        Part mine = new Part(new SchoolCode("20AF00"), "missie");
        Part theirs = new Part(new SchoolCode("20AF01"), "sociaal");
        long batch = confirming.confirm(board("23456"), List.of(theirs, mine)).batch();

        Undone result = undone.undo(leader("20AF00"), batch);

        assertThat(result.of(Outcome.BACK)).containsExactly(mine.school());
        assertThat(year("20AF00", "missie")).isEqualTo(THEN);
        assertThat(year("20AF01", "sociaal")).isGreaterThan(THEN);
        assertThat(texts.recent(leader("20AF00"))).as("nothing is left to undo").noneMatch(Batch::isUndoable);
        assertThat(undone.undo(board("23456"), batch).of(Outcome.BACK)).containsExactly(theirs.school());
    }

    @Test
    void who_may_publish_for_none_of_them_takes_back_nothing() {
        long batch = confirming.confirm(board("23456"), parts("20AG00")).batch();

        assertThatThrownBy(() -> undone.undo(board("54321"), batch)).isInstanceOf(NotAllowed.class);
        assertThat(year("20AG00", "missie")).isGreaterThan(THEN);
    }

    @Test
    void a_figure_that_was_taken_offline_meanwhile_stays_offline() {
        SchoolCode school = new SchoolCode("20AE00");
        publishing.withdraw(board("23456"), school, PUPILS, "Het klopt niet.");

        Confirmations came = confirming.confirm(board("23456"), List.of(new Part(school, PUPILS)));

        assertThat(came.left()).hasSize(1);
        assertThat(published.of(List.of(school)).get(school).get(PUPILS).visibility())
                .isInstanceOf(Visibility.Withdrawn.class);
    }

    @Test
    void where_somebody_is_writing_nothing_changes_and_the_others_go_on() {
        int seen =
                drafts.open(board("23456"), new SchoolCode("20AC00"), "missie").edition();
        drafts.save(board("23456"), new SchoolCode("20AC00"), "missie", "<p>Begonnen.</p>", seen);

        Confirmations came = confirming.confirm(board("23456"), parts("20AC00"));

        assertThat(came.left()).containsExactly(new Part(new SchoolCode("20AC00"), "missie"));
        assertThat(came.online()).containsExactly(new Part(new SchoolCode("20AC00"), "sociaal"));
        assertThat(year("20AC00", "missie")).isEqualTo(THEN);
    }

    @Test
    void with_four_eyes_it_waits_for_somebody_else_until_it_is_undone() {
        Confirmations came = confirming.confirm(board("54321"), parts("20AD00"));

        assertThat(came.proposed()).hasSize(2);
        assertThat(year("20AD00", "missie")).isEqualTo(THEN);
        assertThat(undone.undo(board("54321"), came.batch()).of(Outcome.BACK)).hasSize(2);
        assertThat(confirming.confirm(board("54321"), parts("20AD00")).proposed())
                .as("nothing waits any more, so it can be proposed again")
                .hasSize(2);
    }

    @Test
    void who_may_not_publish_for_one_of_the_schools_confirms_nothing() {
        assertThatThrownBy(() -> confirming.confirm(board("54321"), parts("20AC01")))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> confirming.confirm(reader("20AC01"), parts("20AC01")))
                .isInstanceOf(NotAllowed.class);
        assertThat(year("20AC01", "missie")).isEqualTo(THEN);
    }

    private static List<Part> parts(String... codes) {
        return List.of(codes).stream()
                .map(SchoolCode::new)
                .flatMap(code -> List.of(new Part(code, "missie"), new Part(code, "sociaal")).stream())
                .toList();
    }

    private SchoolYear year(String code, String indicator) {
        var school = new SchoolCode(code);
        return published
                .of(List.of(school))
                .get(school)
                .get(indicator)
                .answer()
                .map(PublishedAnswer::schoolYear)
                .orElseThrow();
    }

    private Actor board(String number) {
        return actor(Role.BOARD_ADMINISTRATOR, "select id from board where number = '" + number + "'");
    }

    private Actor reader(String code) {
        return at(code, Role.READER);
    }

    private Actor leader(String code) {
        return at(code, Role.SCHOOL_LEADER);
    }

    private Actor at(String code, Role role) {
        return actor(role, "select id from school where code = '" + code + "'");
    }

    private Actor actor(Role role, String place) {
        try (var connection = database.getConnection();
                var rows = connection.createStatement().executeQuery(place)) {
            rows.next();
            return new Actor(1, "Anna", List.of(new Grant(role, rows.getLong(1))));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
