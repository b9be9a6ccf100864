package nl.openvensters.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.openvensters.account.Actor;
import nl.openvensters.account.ColleagueRepository;
import nl.openvensters.account.Grant;
import nl.openvensters.account.NotAllowed;
import nl.openvensters.account.Role;
import nl.openvensters.database.EmbeddedDatabase;
import nl.openvensters.database.OneTransaction;
import nl.openvensters.figure.SampleData;
import nl.openvensters.history.HistoryRepository;
import nl.openvensters.indicator.Catalogue;
import nl.openvensters.mail.MailSettings;
import nl.openvensters.mail.Mailbox;
import nl.openvensters.mail.OutboxRepository;
import nl.openvensters.question.AskedQuestion.State;
import nl.openvensters.question.QuestionRefused.Why;
import nl.openvensters.school.SchoolCode;
import nl.openvensters.school.SchoolType;
import nl.openvensters.worklist.Grids;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Who runs a board asks a school, and the school answers. */
class QuestionIT {

    @RegisterExtension
    static final EmbeddedDatabase DATABASE = new EmbeddedDatabase();

    private static final SchoolCode SCHOOL = new SchoolCode("12AB00");
    private static final SchoolCode EMPTY = new SchoolCode("12AB01");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T09:00:00Z"), ZoneOffset.UTC);
    private static final long BOARD = 900;

    private SampleData data;
    private Actor boss;
    private Actor leader;

    @BeforeEach
    void a_board_with_a_school_that_has_people_and_one_that_has_none() throws SQLException {
        DATABASE.renew();
        data = new SampleData(DATABASE.dataSource());
        data.update("insert into subject (id, kind, code) values (900, 'BOARD', '41001')");
        data.update("insert into board (id, number) values (900, '41001')");
        long school = data.school(SCHOOL.value(), SchoolType.BO, "0637");
        data.school(EMPTY.value(), SchoolType.BO, "0637");
        data.update("update school_state set board_id = 900");
        boss = person(1, "Anna", "anna@linde.example", Role.BOARD_ADMINISTRATOR, BOARD);
        leader = person(2, "Sanne", "sanne@school.example", Role.SCHOOL_LEADER, school);
        person(3, "Bo", "bo@school.example", Role.READER, school);
    }

    private Actor person(long id, String name, String email, Role role, long subject) throws SQLException {
        data.update(
                "insert into account (id, email, name, password_hash, created_at) values (?, ?, ?, 'x', '2025-01-01')",
                id,
                email,
                name);
        data.update(
                "insert into role_grant (account_id, role, subject_id, granted_at) values (?, ?, ?, '2025-01-01')",
                id,
                role.name(),
                subject);
        return new Actor(id, name, List.of(new Grant(role, subject)));
    }

    @Test
    void the_people_who_can_do_it_get_a_mail_with_the_question_the_part_the_day_and_who_asked() throws SQLException {
        long id = ask("Kun je de tijden invullen?", "schooltijden", TODAY.plusDays(3));

        assertThat(data.number("select count(*) from outbox")).isOne();
        assertThat(text("select recipient from outbox")).isEqualTo("sanne@school.example");
        assertThat(text("select plain from outbox"))
                .contains("Dag Sanne,", "Anna vraagt je", "Schooltijden", "“Kun je de tijden invullen?”")
                .contains("woensdag 25 november", "vraag?nummer=" + id);
        assertThat(data.number("select count(*) from outbox where kind = 'QUESTION' and sent_by = 1"))
                .isOne();
    }

    @Test
    void an_answer_ends_it_once_and_who_asked_reads_it_in_a_mail_and_on_the_list() throws SQLException {
        long id = ask("Kun je de tijden invullen?", null, null);
        with(asking -> {
            asking.answer(leader, id, "Staat erin.");
            return null;
        });

        AskedQuestion ended = with(asking -> asking.all(boss)).get(0);
        assertThat(ended.state()).isEqualTo(State.DONE);
        assertThat(ended.answer()).isEqualTo("Staat erin.");
        assertThat(ended.ender()).isEqualTo("Sanne");
        assertThat(text("select plain from outbox where recipient = 'anna@linde.example'"))
                .contains("Sanne heeft je vraag", "“Staat erin.”");
        refused(Why.ENDED, asking -> {
            asking.takeBack(boss, id);
            return null;
        });
        assertThat(Grids.questions(DATABASE.dataSource(), ended.place().school()))
                .isEmpty();
    }

    @Test
    void a_school_without_people_cannot_be_asked_and_nor_can_one_ask_oneself() {
        refused(Why.NOBODY, asking -> asking.ask(boss, EMPTY, typed("Wil je dit doen?", null, null)));
        assertThat(with(asking -> asking.addressees(boss, EMPTY)).names()).isEmpty();
        assertThat(with(asking -> asking.addressees(boss, SCHOOL)).names()).containsExactly("Sanne");
    }

    @Test
    void what_says_nothing_or_is_wanted_in_the_past_is_refused() {
        assertThatThrownBy(() -> typed("\u200b \u00ad", null, null)).isInstanceOf(QuestionRefused.class);
        refused(Why.IN_THE_PAST, asking -> asking.ask(boss, SCHOOL, typed("Doe dit", null, TODAY.minusDays(1))));
        refused(Why.TOO_FAR, asking -> asking.ask(boss, SCHOOL, typed("Doe dit", null, TODAY.plusYears(2))));
    }

    @Test
    void only_who_runs_the_board_asks_and_only_who_may_edit_says_that_it_is_done() {
        assertThatThrownBy(() -> with(asking -> asking.ask(leader, SCHOOL, typed("Doe dit", null, null))))
                .isInstanceOf(NotAllowed.class);
        Actor other = new Actor(9, "Ed", List.of(new Grant(Role.BOARD_ADMINISTRATOR, 901)));
        assertThatThrownBy(() -> with(asking -> asking.ask(other, SCHOOL, typed("Doe dit", null, null))))
                .isInstanceOf(NotAllowed.class);
        long id = ask("Doe dit", null, null);
        Actor reader = new Actor(
                3, "Bo", List.of(new Grant(Role.READER, leader.grants().get(0).subject())));
        assertThatThrownBy(() -> with(asking -> {
                    asking.answer(reader, id, "");
                    return null;
                }))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> with(asking -> asking.find(other, id))).isInstanceOf(NotAllowed.class);
    }

    private long ask(String text, String indicator, LocalDate day) {
        return with(asking -> asking.ask(boss, SCHOOL, typed(text, indicator, day)));
    }

    private static TypedQuestion typed(String text, String indicator, LocalDate day) {
        return new TypedQuestion(text, Optional.ofNullable(indicator), Optional.ofNullable(day));
    }

    private void refused(Why why, Function<AskingSchools, Object> what) {
        assertThatThrownBy(() -> with(what))
                .isInstanceOfSatisfying(QuestionRefused.class, refused -> assertThat(refused.why())
                        .isEqualTo(why));
    }

    private <T> T with(Function<AskingSchools, T> what) {
        try {
            var at = new OneTransaction(DATABASE.dataSource());
            var settings =
                    new MailSettings(Optional.empty(), Path.of("x"), "a@b.example", URI.create("https://x.example/"));
            var asking = new AskingSchools(
                    new QuestionRepository(at.source(), at.entities()),
                    new QuestionLetters(settings, Catalogue.load()),
                    new ColleagueRepository(at.source()),
                    new Mailbox(new OutboxRepository(at.source()), CLOCK),
                    new HistoryRepository(at.source(), CLOCK),
                    Catalogue.load(),
                    CLOCK);
            T result;
            try {
                result = what.apply(asking);
            } catch (RuntimeException e) {
                at.undo();
                throw e;
            }
            at.end();
            return result;
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private static String text(String query) throws SQLException {
        try (var connection = DATABASE.dataSource().getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }
}
