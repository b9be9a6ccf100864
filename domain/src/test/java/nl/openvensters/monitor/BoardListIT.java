package nl.openvensters.monitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import nl.openvensters.account.Actor;
import nl.openvensters.account.Grant;
import nl.openvensters.account.NotAllowed;
import nl.openvensters.account.Role;
import nl.openvensters.database.EmbeddedDatabase;
import nl.openvensters.database.OneTransaction;
import nl.openvensters.figure.SampleData;
import nl.openvensters.school.SchoolType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The table of boards and the page of one of them. */
class BoardListIT {

    @RegisterExtension
    static final EmbeddedDatabase DATABASE = new EmbeddedDatabase();

    private static final LocalDate TODAY = LocalDate.parse("2026-06-04");
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-06-04T12:00:00Z"), ZoneOffset.UTC);
    private static final long BRIDGE = 900;

    private final Actor root = new Actor(1, "Anna", List.of(new Grant(Role.ADMINISTRATOR, 0)));
    private final Actor sector = new Actor(3, "Sam", List.of(new Grant(Role.SECTOR_MONITOR, 0)));
    private final Actor board = new Actor(2, "Bo", List.of(new Grant(Role.BOARD_ADMINISTRATOR, BRIDGE)));
    private SampleData data;
    private long school;

    @BeforeEach
    void fill() throws SQLException {
        DATABASE.renew();
        data = new SampleData(DATABASE.dataSource());
        school = data.school("01AA00", SchoolType.BO, "9001");
        data.update("insert into subject (id, kind, code) values (900, 'BOARD', '41001'), (901, 'BOARD', '41002')");
        data.update("insert into board (id, number) values (900, '41001'), (901, '41002')");
        data.update("insert into board_state (board_id, valid_from, name) values (900, '2000-01-01', 'De Brug'),"
                + " (901, '2000-01-01', 'Zonder scholen')");
        data.update("update school_state set board_id = 900 where school_id = ?", school);
        data.update("insert into account (id, email, name, created_at) values"
                + " (1, 'a@x.example', 'Anna', now()), (2, 'b@x.example', 'Bo', now())");
        data.update("insert into role_grant (account_id, role, subject_id, granted_at) values"
                + " (2, 'BOARD_ADMINISTRATOR', 900, '2026-01-01'), (2, 'EDITOR', " + school + ", '2026-01-01')");
        data.update("insert into login (account_id, at, on_date) values (2, '2026-05-03 10:00:00', '2026-05-03'),"
                + " (2, '2025-12-31 10:00:00', '2025-12-31')");
    }

    @Test
    void a_board_is_told_with_schools_people_last_login_messages_and_what_goes_online_by_itself() throws SQLException {
        long run = data.run(TODAY.minusDays(40));
        data.update(
                "insert into arrival (subject_id, indicator_id, import_run_id, arrived_on, publish_on) values"
                        + " (?, 'leerlingen', ?, '2026-04-01', '2026-06-20'), (?, 'schoolweging', ?, '2026-04-01', '2026-06-10')",
                school,
                run,
                school,
                run);
        data.update(
                "insert into visitor_message (school_id, body, form, sent_at) values (?, 'Klopt dit?',"
                        + " repeat('a', 43), '2026-06-01')",
                school);

        assertThat(boards().all(root)).singleElement().satisfies(one -> {
            assertThat(one.number()).isEqualTo("41001");
            assertThat(one.name()).isEqualTo("De Brug");
            assertThat(one.schools()).isOne();
            assertThat(one.unfilled()).isOne();
            assertThat(one.lastLogin()).contains(LocalDate.parse("2026-05-03"));
            assertThat(one.nextAutomatic()).contains(LocalDate.parse("2026-06-10"));
            assertThat(one.messages()).isOne();
            assertThat(one.administrators()).isOne();
            assertThat(one.people()).isOne();
        });
    }

    @Test
    void the_trend_is_what_the_rate_went_up_in_a_year() throws SQLException {
        data.publish(school, "missie", LocalDate.parse("2025-01-01"), 0, null, null);
        data.publish(school, "ondersteuning", LocalDate.parse("2026-01-01"), 0, null, null);
        BoardSummary one = boards().all(root).get(0);
        int applicable = one.rate().applicable();

        assertThat(one.rate().published()).isEqualTo(2);
        assertThat(one.trend()).contains((int) Math.round(100.0 * 1 / applicable));
    }

    @Test
    void a_board_without_schools_a_year_ago_has_no_trend() throws SQLException {
        data.update("update school_state set valid_from = '2026-01-01' where school_id = ?", school);

        assertThat(boards().all(root).get(0).trend()).isEqualTo(Optional.empty());
    }

    @Test
    void all_boards_are_read_in_as_many_statements_as_one() throws SQLException {
        var transaction = new OneTransaction(DATABASE.dataSource());
        new BoardListRepository(transaction.source()).boards(TODAY);
        transaction.end();

        assertThat(transaction.statements()).isOne();
    }

    @Test
    void logins_count_from_when_a_role_was_held_and_months_without_are_there() {
        var logins = lives().of(root, BRIDGE).logins();

        assertThat(logins).hasSize(12);
        assertThat(logins)
                .filteredOn(month -> month.logins() > 0)
                .extracting(BoardLife.MonthOfLogins::month, BoardLife.MonthOfLogins::logins)
                .containsExactly(tuple(YearMonth.of(2026, 5), 1));
    }

    @Test
    void names_are_for_who_manages_people_and_numbers_for_the_sector() {
        assertThat(lives().of(root, BRIDGE).people())
                .extracting(BoardLife.Worker::name, BoardLife.Worker::role, BoardLife.Worker::place)
                .containsExactly(tuple("Bo", Role.BOARD_ADMINISTRATOR, ""), tuple("Bo", Role.EDITOR, "De School"));
        assertThat(lives().of(sector, BRIDGE).people()).isEmpty();
        assertThat(lives().of(sector, BRIDGE).roles())
                .extracting(BoardLife.InRole::role, BoardLife.InRole::people)
                .containsExactly(tuple(Role.BOARD_ADMINISTRATOR, 1), tuple(Role.EDITOR, 1));
    }

    @Test
    void letters_about_the_board_and_its_schools_are_counted_with_those_that_were_refused() throws SQLException {
        data.update(
                "insert into outbox (recipient, kind, place_id, sent_by, written_at, due_at, ended_at, outcome) values"
                        + " ('a@x.example', 'INVITATION', 900, 1, '2026-05-01', '2026-05-01', '2026-05-01', 'REFUSED'),"
                        + " ('b@x.example', 'INVITATION', " + school
                        + ", 1, '2026-05-02', '2026-05-02', '2026-05-02', 'SENT'),"
                        + " ('c@x.example', 'INVITATION', 901, 1, '2026-05-02', '2026-05-02', '2026-05-02', 'SENT')");

        assertThat(lives().of(root, BRIDGE).letters())
                .extracting(BoardLife.Letters::kind, BoardLife.Letters::sent, BoardLife.Letters::refused)
                .containsExactly(tuple("INVITATION", 2, 1));
    }

    @Test
    void nobody_else_sees_boards() {
        assertThatThrownBy(() -> boards().all(board)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> lives().of(board, BRIDGE)).isInstanceOf(NotAllowed.class);
        assertThat(boards().find(sector, "41001")).isPresent();
        assertThat(boards().find(sector, "41002")).isEmpty();
    }

    private static BoardList boards() {
        var facts = new MonitorFacts(new MonitorRepository(DATABASE.dataSource()), NOON);
        return new BoardList(new BoardListRepository(DATABASE.dataSource()), new FillRates(facts), facts, NOON);
    }

    private static BoardLives lives() {
        return new BoardLives(new BoardLifeRepository(DATABASE.dataSource()), NOON);
    }
}
