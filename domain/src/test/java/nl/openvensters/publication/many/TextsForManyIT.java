package nl.openvensters.publication.many;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import nl.openvensters.account.Actor;
import nl.openvensters.account.Grant;
import nl.openvensters.account.NotAllowed;
import nl.openvensters.account.Role;
import nl.openvensters.container.ContainerArchive;
import nl.openvensters.figure.FigureValue;
import nl.openvensters.figure.SampleData;
import nl.openvensters.publication.Drafts;
import nl.openvensters.publication.IndicatorFigures;
import nl.openvensters.publication.IndicatorState;
import nl.openvensters.publication.IndicatorStates;
import nl.openvensters.publication.PublishedExplanation;
import nl.openvensters.publication.PublishedIndicators;
import nl.openvensters.publication.PublishingRefused;
import nl.openvensters.publication.PuttingBack.Outcome;
import nl.openvensters.publication.Visibility;
import nl.openvensters.school.SchoolCode;
import nl.openvensters.school.SchoolType;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Texts for many schools, and answers that are confirmed for many, with the transactions of the container. Each test has
 * schools of its own.
 */
@ExtendWith(ArquillianExtension.class)
class TextsForManyIT extends ConfirmingManyCases {

    private static final String PUPILS = "leerlingen";

    /** In each institution two schools of board 1 with figures, and one (02) without. */
    private static final List<String> INSTITUTIONS = List.of("10AA", "10AB", "10AC", "10AD", "10AE", "10AF", "10AI");

    @Deployment
    static WebArchive application() {
        return ContainerArchive.on(database -> {
                    fill(database);
                    confirmable(database);
                })
                .addClass(ConfirmingManyCases.class);
    }

    private static void fill(DataSource database) throws SQLException {
        var data = new SampleData(database);
        data.insert(
                "insert into account (id, email, name, created_at) values (1, 'a@b.example', 'Anna', '2025-01-01')");
        long board = data.insert("insert into subject (kind, code) values ('BOARD', '12345')");
        data.update("insert into board (id, number) values (?, '12345')", board);
        long run = data.run(LocalDate.of(2025, 3, 1));
        for (String institution : INSTITUTIONS) {
            for (String location : List.of("00", "01", "02")) {
                long school = data.school(institution + location, SchoolType.BO, "0637");
                data.update("update school_state set board_id = ? where school_id = ?", board, school);
                if (!location.equals("02")) {
                    data.pupils(run, school, 2024, FigureValue.of(location.equals("00") ? 130 : 240));
                }
            }
        }
        waiting(database, "10AG00", board, run, LocalDate.of(2099, 1, 1));
        waiting(database, "10AH00", board, run, LocalDate.of(2025, 12, 1));
    }

    /** A school that explained 141 pupils in May 2025 and has 143 that wait for their day. */
    private static void waiting(DataSource database, String code, long board, long run, LocalDate day)
            throws SQLException {
        var data = new SampleData(database);
        long school = data.school(code, SchoolType.BO, "0637");
        data.update("update school_state set board_id = ? where school_id = ?", board, school);
        data.pupils(run, school, 2024, FigureValue.of(141));
        long words = data.insert(
                "insert into explanation (subject_id, indicator_id, body, figures_of_run, written_by, written_at)"
                        + " values (?, 'leerlingen', '<p>Nu zijn het er 141.</p>', ?, 1, '2025-05-06 08:00')",
                school,
                run);
        data.publish(school, PUPILS, LocalDate.of(2025, 5, 6), run, words, null);
        long newer = data.run(LocalDate.of(2025, 11, 1));
        data.pupils(newer, school, 2025, FigureValue.of(143));
        data.update(
                "insert into arrival (subject_id, indicator_id, import_run_id, arrived_on, publish_on)"
                        + " values (?, 'leerlingen', ?, '2025-11-01', ?)",
                school,
                newer,
                day);
    }

    @Inject
    private TextsForMany texts;

    @Inject
    private TextsUndone undone;

    @Inject
    private Drafts drafts;

    @Inject
    private IndicatorStates states;

    @Inject
    private PublishedIndicators published;

    @Inject
    private DataSource database;

    @Test
    void one_text_fills_with_the_figures_of_each_school_and_goes_online_everywhere() throws SQLException {
        Applied applied = texts.apply(board(), PUPILS, "t", filled("10AA", "<p>Wij zijn met {leerlingen}.</p>"), true);

        assertThat(applied.online()).containsExactly(code("10AA00"), code("10AA01"));
        assertThat(words("10AA00")).contains("<p>Wij zijn met 130.</p>");
        assertThat(words("10AA01")).contains("<p>Wij zijn met 240.</p>");
    }

    @Test
    void undoing_takes_offline_what_was_not_there_and_leaves_no_draft() throws SQLException {
        Applied applied = texts.apply(board(), PUPILS, "t", filled("10AB", "<p>Nieuw.</p>"), true);

        Undone result = undone.undo(board(), applied.batch());

        assertThat(result.of(Outcome.OFFLINE)).hasSize(2);
        assertThat(published
                        .of(List.of(code("10AB00")))
                        .get(code("10AB00"))
                        .get(PUPILS)
                        .visibility())
                .isInstanceOf(Visibility.Withdrawn.class);
        assertThat(drafts.find(board(), code("10AB00"), PUPILS)).isEmpty();
        assertThatThrownBy(() -> undone.undo(board(), applied.batch())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void undoing_brings_back_the_words_and_the_draft_of_before_and_leaves_what_changed_since() throws SQLException {
        texts.apply(board(), PUPILS, "t", filled("10AC", "<p>Eerst.</p>"), true);
        save("10AC00", "<p>Begonnen.</p>");
        Applied second = texts.apply(board(), PUPILS, "t", filled("10AC", "<p>Daarna.</p>"), true);
        save("10AC01", "<p>Intussen.</p>");

        Undone result = undone.undo(board(), second.batch());

        assertThat(result.of(Outcome.BACK)).containsExactly(code("10AC00"));
        assertThat(result.of(Outcome.LEFT)).containsExactly(code("10AC01"));
        assertThat(words("10AC00")).contains("<p>Eerst.</p>");
        assertThat(words("10AC01")).contains("<p>Daarna.</p>");
        assertThat(drafts.find(board(), code("10AC00"), PUPILS).orElseThrow().body())
                .isEqualTo("<p>Begonnen.</p>");
    }

    @Test
    void undoing_gives_waiting_figures_their_day_back_and_the_old_words_their_date() throws SQLException {
        IndicatorState before = state("10AG00");
        IndicatorFigures public0 = figures("10AG00");
        Applied applied = texts.apply(board(), PUPILS, "t", Map.of(code("10AG00"), "<p>Nu 143.</p>"), true);
        assertThat(state("10AG00").goesOnline()).isEmpty();

        Undone result = undone.undo(board(), applied.batch());

        assertThat(result.of(Outcome.BACK)).containsExactly(code("10AG00"));
        assertThat(figures("10AG00").explanation()).isEqualTo(public0.explanation());
        assertThat(figures("10AG00").figures()).isEqualTo(public0.figures());
        assertThat(state("10AG00").goesOnline()).isEqualTo(before.goesOnline()).contains(LocalDate.of(2099, 1, 1));
        assertThat(state("10AG00").stale()).isEqualTo(before.stale());
    }

    @Test
    void figures_of_which_the_day_has_come_stay_online_with_the_old_words_and_that_is_said_before() {
        Applied applied = texts.apply(board(), PUPILS, "t", Map.of(code("10AH00"), "<p>Nu 143.</p>"), true);
        assertThat(recent(applied).due()).isEqualTo(1);

        Undone result = undone.undo(board(), applied.batch());

        assertThat(result.of(Outcome.FIGURES_STAY)).containsExactly(code("10AH00"));
        assertThat(words("10AH00")).contains("<p>Nu zijn het er 141.</p>");
        assertThat(state("10AH00").stale()).isTrue();
        assertThat(state("10AH00").goesOnline()).isEmpty();
    }

    @Test
    void a_text_on_which_another_was_written_is_not_undone_and_stands() {
        Applied first = texts.apply(board(), PUPILS, "t", filled("10AF", "<p>Eerst.</p>"), true);
        texts.apply(board(), PUPILS, "t", filled("10AF", "<p>Daarna.</p>"), true);

        Undone result = undone.undo(board(), first.batch());

        assertThat(result.of(Outcome.LEFT)).hasSize(2);
        assertThat(words("10AF00")).contains("<p>Daarna.</p>");
        assertThat(recent(first).undoneAt()).isEmpty();
        assertThat(recent(first).isUndoable()).as("nothing is left to undo").isFalse();
    }

    @Test
    void a_leader_takes_a_text_back_at_its_own_school_and_it_stands_for_the_others_to_take_back() {
        Applied applied = texts.apply(board(), PUPILS, "t", filled("10AI", "<p>Voor allemaal.</p>"), true);
        Actor leader = actor(new Grant(Role.SCHOOL_LEADER, subject("10AI00")));
        assertThat(recent(leader, applied).leftToUndo()).isEqualTo(1);
        assertThat(recent(board(), applied).leftToUndo()).isEqualTo(2);

        undone.undo(leader, applied.batch());

        assertThat(words("10AI00")).isEmpty();
        assertThat(words("10AI01")).contains("<p>Voor allemaal.</p>");
        assertThat(recent(leader, applied).isUndoable()).isFalse();
        assertThatThrownBy(() -> undone.undo(leader, applied.batch())).isInstanceOf(IllegalArgumentException.class);
        assertThat(recent(board(), applied).leftToUndo()).isEqualTo(1);
        assertThat(recent(board(), applied).changed()).isZero();
        assertThat(undone.undo(board(), applied.batch()).of(Outcome.OFFLINE)).containsExactly(code("10AI01"));
        assertThat(recent(board(), applied).undoneAt()).isPresent();
    }

    private Batch recent(Applied applied) {
        return recent(board(), applied);
    }

    private Batch recent(Actor actor, Applied applied) {
        return texts.recent(actor).stream()
                .filter(batch -> batch.id() == applied.batch())
                .findFirst()
                .orElseThrow();
    }

    private IndicatorState state(String school) {
        return states.open(board(), code(school), PUPILS).state();
    }

    private IndicatorFigures figures(String school) {
        return published.of(List.of(code(school))).get(code(school)).get(PUPILS);
    }

    private void save(String school, String text) {
        int seen = drafts.open(board(), code(school), PUPILS).edition();
        drafts.save(board(), code(school), PUPILS, text, seen);
    }

    @Test
    void when_one_school_cannot_publish_nothing_is_published_anywhere() throws SQLException {
        Map<SchoolCode, String> all =
                Map.of(code("10AD00"), "<p>Half.</p>", code("10AD01"), "<p>Half.</p>", code("10AD02"), "<p>Half.</p>");

        assertThatThrownBy(() -> texts.apply(board(), PUPILS, "t", all, true)).isInstanceOf(PublishingRefused.class);

        assertThat(words("10AD00")).isEmpty();
        assertThat(drafts.find(board(), code("10AD00"), PUPILS)).isEmpty();
    }

    @Test
    void a_leader_of_one_school_writes_for_no_other_and_a_reader_for_none() {
        Map<SchoolCode, String> two = filled("10AE", "<p>Van mij.</p>");
        Actor reader = actor(new Grant(Role.READER, subject("10AE00")));
        Actor leader = actor(new Grant(Role.SCHOOL_LEADER, subject("10AE00")));

        assertThatThrownBy(() -> texts.apply(leader, PUPILS, "t", two, true)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> texts.apply(reader, PUPILS, "t", two, true)).isInstanceOf(NotAllowed.class);
        assertThat(texts.candidates(leader, PUPILS)).singleElement().satisfies(school -> assertThat(school.code())
                .isEqualTo(code("10AE00")));
        assertThat(texts.candidates(reader, PUPILS)).isEmpty();
    }

    @Test
    void schools_of_one_name_are_told_apart_by_their_code() {
        assertThat(candidate("10AE00").label()).isEqualTo("De School (10AE00)");
        assertThat(texts.candidates(board(), PUPILS))
                .extracting(Candidate::label)
                .doesNotHaveDuplicates();
    }

    @Test
    void a_blank_that_nothing_fills_is_refused() {
        assertThatThrownBy(() -> texts.apply(board(), PUPILS, "t", Map.of(code("10AE00"), "<p>{trend}</p>"), true))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(candidate("10AE00").unfilled("{trend} {leerlingen} {onzin}")).containsExactly("onzin", "trend");
    }

    private Map<SchoolCode, String> filled(String institution, String template) {
        return Map.of(
                code(institution + "00"), candidate(institution + "00").fill(template),
                code(institution + "01"), candidate(institution + "01").fill(template));
    }

    private Candidate candidate(String code) {
        return texts.candidates(board(), PUPILS).stream()
                .filter(each -> each.code().value().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private Optional<String> words(String code) {
        return published
                .of(List.of(code(code)))
                .get(code(code))
                .get(PUPILS)
                .explanation()
                .map(PublishedExplanation::body);
    }

    private Actor board() {
        return actor(new Grant(Role.BOARD_ADMINISTRATOR, number("select id from board where number = '12345'")));
    }

    private long subject(String code) {
        return number("select id from school where code = '" + code + "'");
    }

    private long number(String sql) {
        try (var connection = database.getConnection();
                var rows = connection.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Actor actor(Grant grant) {
        return new Actor(1, "Anna", List.of(grant));
    }

    private static SchoolCode code(String code) {
        return new SchoolCode(code);
    }
}
