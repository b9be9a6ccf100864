package nl.openvensters.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.openvensters.account.Actor;
import nl.openvensters.account.Grant;
import nl.openvensters.account.NotAllowed;
import nl.openvensters.account.Role;
import nl.openvensters.benchmark.HomeAreaShares.Share;
import nl.openvensters.database.EmbeddedDatabase;
import nl.openvensters.figure.Cells;
import nl.openvensters.figure.FigureValue;
import nl.openvensters.figure.Period;
import nl.openvensters.figure.SampleData;
import nl.openvensters.school.SchoolType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Which part of the pupils of a postcode goes to a board: of what schools tell in public, for who runs that board. */
class HomeAreasOfBoardIT {

    @RegisterExtension
    static final EmbeddedDatabase DATABASE = new EmbeddedDatabase();

    private static final LocalDate DAY = LocalDate.of(2025, 3, 1);

    private SampleData data;
    private long run;
    private long own;
    private long other;

    @BeforeEach
    void begin() throws SQLException {
        DATABASE.renew();
        data = new SampleData(DATABASE.dataSource());
        run = data.run(DAY);
        own = board("40001");
        other = board("40002");
        school("12AB00", own, 200, 30, 40);
        school("12AB01", other, 100, 50, 60);
    }

    @Test
    void it_is_counted_from_what_the_schools_show() {
        assertThat(areas(own)).containsExactly(new Share("2716", "Zoetermeer", 50, 62, 60, 80, 50, 60));
    }

    @Test
    void what_a_school_took_offline_is_not_counted() throws SQLException {
        data.withdraw(
                data.number("select id from school where code = '12AB01'"),
                "voedingsgebied",
                DAY.plusDays(1),
                "Onjuist");
        assertThat(areas(own)).extracting(Share::othersMost).containsExactly(0L);

        data.withdraw(
                data.number("select id from school where code = '12AB00'"), "leerlingen", DAY.plusDays(1), "Onjuist");
        assertThat(areas(own)).isEmpty();
    }

    @Test
    void it_is_for_who_runs_that_board() {
        Actor others = new Actor(1, "Bo", List.of(new Grant(Role.BOARD_ADMINISTRATOR, other)));
        Actor leader = new Actor(2, "Lea", List.of(new Grant(Role.SCHOOL_LEADER, own)));
        for (Actor stranger : List.of(others, leader)) {
            assertThatThrownBy(() -> benchmarks().homeAreas(stranger, own)).isInstanceOf(NotAllowed.class);
        }
    }

    private List<Share> areas(long board) {
        return benchmarks().homeAreas(new Actor(1, "Anna", List.of(new Grant(Role.BOARD_ADMINISTRATOR, board))), board);
    }

    private static Benchmarks benchmarks() {
        return new Benchmarks(new BenchmarkRepository(DATABASE.dataSource()), Clock.systemUTC());
    }

    private long board(String number) throws SQLException {
        long board = data.insert("insert into subject (kind, code) values ('BOARD', ?)", number);
        data.update("insert into board (id, number) values (?, ?)", board, number);
        return board;
    }

    private void school(String code, long board, int pupils, int from, int to) throws SQLException {
        long school = data.school(code, SchoolType.BO, "0637");
        data.update("update school_state set board_id = ? where school_id = ?", board, school);
        data.pupils(run, school, 2024, FigureValue.of(pupils));
        data.figure(
                run,
                school,
                "voedingsgebied.gebieden",
                Period.on(LocalDate.of(2024, 10, 1)),
                null,
                Cells.decode("{\"2716.plaats\":\"Zoetermeer\",\"2716.van\":%d,\"2716.tot\":%d}".formatted(from, to)));
        // What is told is decided on arrival by the import, which is not what is tried here.
        data.update("update figure set shown = cells where subject_id = ? and cells is not null", school);
        for (String indicator : List.of("leerlingen", "voedingsgebied")) {
            data.publish(school, indicator, DAY, run, null, null);
        }
    }
}
