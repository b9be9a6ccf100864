package nl.openvensters.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import nl.openvensters.account.Actor;
import nl.openvensters.account.Grant;
import nl.openvensters.account.Role;
import nl.openvensters.database.EmbeddedDatabase;
import nl.openvensters.figure.FigureValue;
import nl.openvensters.figure.SampleData;
import nl.openvensters.guidance.Lessons.Outcome;
import nl.openvensters.indicator.Catalogue;
import nl.openvensters.school.SchoolCode;
import nl.openvensters.school.SchoolType;
import nl.openvensters.worklist.Grids;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The read that is of use next, and waiting for a final figure. */
class GuidanceIT {

    @RegisterExtension
    static final EmbeddedDatabase DATABASE = new EmbeddedDatabase();

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T09:00:00Z"), ZoneOffset.UTC);
    private static final SchoolCode CODE = new SchoolCode("12AB00");

    private SampleData data;
    private long school;
    private Actor leader;

    @BeforeEach
    void a_school_with_a_message_and_a_figure_that_waits() throws SQLException {
        DATABASE.renew();
        data = new SampleData(DATABASE.dataSource());
        school = data.school(CODE.value(), SchoolType.BO, "0637");
        data.update("insert into account (id, email, name, created_at) values (1, 'a@x.example', 'Anna', now())");
        leader = new Actor(1, "Anna", List.of(new Grant(Role.SCHOOL_LEADER, school)));
        data.update(
                "insert into visitor_message (school_id, body, form, sent_at) values (?, 'Klopt dit?', repeat('m', 43),"
                        + " '2026-11-12 10:00:00')",
                school);
    }

    private Optional<Lesson> next(Actor actor) {
        return lessons().next(actor, Grids.over(DATABASE.dataSource(), CLOCK).of(actor));
    }

    private static Lessons lessons() {
        return new Lessons(new LessonRepository(DATABASE.dataSource()), CLOCK);
    }

    @Test
    void the_first_that_something_asks_for_is_offered_until_it_is_read_or_put_aside() throws SQLException {
        assertThat(next(leader)).contains(Lesson.MESSAGES);
        lessons().see(leader, Lesson.MESSAGES, Outcome.READ);
        lessons().see(leader, Lesson.MESSAGES, Outcome.DISMISSED);
        assertThat(data.number("select count(*) from lesson_seen where outcome = 'READ'"))
                .isOne();

        assertThat(next(leader)).contains(Lesson.MISSING);
        lessons().see(leader, Lesson.MISSING, Outcome.DISMISSED);
        assertThat(next(leader)).isEmpty();

        long run = data.run(LocalDate.of(2026, 11, 2));
        data.update(
                "insert into arrival (subject_id, indicator_id, import_run_id, arrived_on, publish_on)"
                        + " values (?, 'leerlingen', ?, '2026-11-02', '2027-01-02')",
                school,
                run);
        assertThat(next(leader)).contains(Lesson.AUTOMATIC);
    }

    @Test
    void who_does_not_write_is_offered_none() {
        assertThat(next(new Actor(1, "Ingrid", List.of(new Grant(Role.READER, school)))))
                .isEmpty();
        assertThat(next(new Actor(1, "Joost", List.of(new Grant(Role.SECTOR_MONITOR, 0)))))
                .isEmpty();
    }

    @Test
    void a_provisional_figure_says_until_when_to_wait_and_a_final_one_nothing() throws SQLException {
        var figures = new FinalFigures(new LessonRepository(DATABASE.dataSource()), Catalogue.load(), CLOCK);
        data.pupils(data.run(LocalDate.of(2026, 11, 2)), school, 2025, FigureValue.of(130));
        assertThat(figures.expected(leader, CODE, Catalogue.load().get("leerlingen")))
                .isEmpty();

        data.update("update figure set status = 'PROVISIONAL'");
        assertThat(figures.expected(leader, CODE, Catalogue.load().get("leerlingen"))
                        .orElseThrow()
                        .day())
                .hasValueSatisfying(day -> assertThat(day).isAfterOrEqualTo(LocalDate.of(2026, 11, 22)));
    }

    @Test
    void who_puts_aside_that_a_figure_is_provisional_is_told_again_when_a_newer_one_is() throws SQLException {
        var figures = new FinalFigures(new LessonRepository(DATABASE.dataSource()), Catalogue.load(), CLOCK);
        var pupils = Catalogue.load().get("leerlingen");
        var other = new Actor(2, "Bart", List.of(new Grant(Role.EDITOR, school)));
        data.pupils(data.run(LocalDate.of(2026, 11, 2)), school, 2024, FigureValue.of(120));
        data.update("update figure set status = 'PROVISIONAL'");
        figures.putAside(leader, CODE, pupils);

        assertThat(figures.expected(leader, CODE, pupils)).isEmpty();
        assertThat(figures.expected(other, CODE, pupils)).isPresent();
        data.pupils(data.run(LocalDate.of(2026, 11, 20)), school, 2025, FigureValue.of(130));
        data.update("update figure set status = 'PROVISIONAL'");
        assertThat(figures.expected(leader, CODE, pupils)).isPresent();
    }
}
