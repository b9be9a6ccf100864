package nl.openvensters.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.OptionalInt;
import nl.openvensters.database.EmbeddedDatabase;
import nl.openvensters.figure.SampleData;
import nl.openvensters.indicator.Catalogue;
import nl.openvensters.monitor.BoardLogins;
import nl.openvensters.monitor.FillRates;
import nl.openvensters.monitor.MonitorFacts;
import nl.openvensters.monitor.MonitorRepository;
import nl.openvensters.school.SchoolType;
import nl.openvensters.visit.VisitRepository;
import nl.openvensters.visit.VisitorMonths;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What is measured once a day, so that no page computes it. */
class MeasuringIT {

    @RegisterExtension
    static final EmbeddedDatabase DATABASE = new EmbeddedDatabase();

    private static final LocalDate YESTERDAY = LocalDate.parse("2026-06-03");
    private final Clock noon = clock("2026-06-04T12:00:00Z");
    private SampleData data;

    @BeforeEach
    void fill() throws SQLException {
        DATABASE.renew();
        data = new SampleData(DATABASE.dataSource());
        data.update("insert into account (id, email, name, created_at) values (1, 'a@x.example', 'Anna', now())");
        new FirstEditions(new FirstEditionRepository(DATABASE.dataSource()), noon).load();
    }

    @Test
    void nothing_is_measured_before_anything_happened() {
        assertThat(measuring(noon).measureIfDue()).isZero();
        assertThat(measuring(noon).until(YESTERDAY)).isEmpty();
    }

    @Test
    void the_first_of_each_month_stays_and_the_last_day_is_as_the_monitor_says() throws SQLException {
        data.school("01AA00", SchoolType.BO, "9001");
        data.update("insert into login (account_id, at, on_date) values (1, '2026-03-10 10:00:00', '2026-03-10')");
        data.update(
                "insert into visit_count (day, kind, visitors) values ('2026-03-31', 'SITE', 9), ('2026-04-10', 'SITE', 300),"
                        + " ('2026-05-10', 'SITE', 100), ('2026-06-02', 'SITE', 9)");

        assertThat(measuring(noon).measureIfDue()).isEqualTo(4);
        assertThat(measuring(noon).measureIfDue()).isZero();

        List<Measurement> measured = measuring(noon).until(YESTERDAY);
        assertThat(measured)
                .extracting(one -> one.on().toString())
                .containsExactly("2026-04-01", "2026-05-01", "2026-06-01", "2026-06-03");
        Measurement last = measured.get(3);
        assertThat(last.filled())
                .isEqualTo(new FillRates(facts(noon)).at(YESTERDAY).filled());
        assertThat(last.boards())
                .isEqualTo(new BoardLogins(facts(noon)).at(YESTERDAY).boards());
        assertThat(last.schools()).isOne();
        assertThat(last.visitors()).isEqualTo(OptionalInt.of(200));
        assertThat(last.visitorMonths()).isEqualTo(2);
        assertThat(measured.get(0).visitors()).isEmpty();

        assertThat(measuring(clock("2026-06-05T00:10:00Z")).measureIfDue()).isOne();
        assertThat(measuring(noon).until(LocalDate.MAX.withYear(9999)))
                .extracting(one -> one.on().toString())
                .containsExactly("2026-04-01", "2026-05-01", "2026-06-01", "2026-06-04");
    }

    @Test
    void what_schools_published_is_told_of_at_least_ten() throws SQLException {
        data.update("insert into login (account_id, at, on_date) values (1, '2026-06-01 10:00:00', '2026-06-01')");
        for (int i = 0; i < 12; i++) {
            long school = data.school("01A%c00".formatted('A' + i), SchoolType.BO, "9001");
            if (i < 11) {
                answer(school, i, i < 7 ? "1.5" : "2.5", i < 9);
            }
        }

        measuring(noon).measureIfDue();

        assertThat(measuring(noon).own("bewegen"))
                .extracting(figure -> figure.what() + " " + figure.schools() + " "
                        + figure.value().stripTrailingZeros().toPlainString())
                .containsExactly("PUBLISHED 12 11", "MEAN_HOURS 11 1.86", "TWO_HOURS 11 4");
        assertThat(measuring(noon).own("kwaliteitszorg")).isEmpty();
    }

    @Test
    void of_schools_that_say_whether_a_qualified_teacher_gives_the_lessons_those_that_say_yes_are_counted()
            throws SQLException {
        data.update("insert into login (account_id, at, on_date) values (1, '2026-06-01 10:00:00', '2026-06-01')");
        for (int i = 0; i < 13; i++) {
            String says = i < 7 ? "true" : i < 11 ? "false" : "null";
            answer(
                    data.school("01A%c00".formatted('A' + i), SchoolType.BO, "9001"),
                    i,
                    "{\"amount\": 2, \"qualifiedTeacher\": %s}".formatted(says));
        }

        measuring(noon).measureIfDue();

        assertThat(measuring(noon).own("bewegen"))
                .filteredOn(figure -> figure.what() == OwnFigure.What.QUALIFIED)
                .extracting(figure -> figure.schools() + " " + figure.value().intValue())
                .containsExactly("11 7");
    }

    private void answer(long school, int number, String hours, boolean tellsTeacher) throws SQLException {
        answer(school, number, "{\"amount\": " + hours + (tellsTeacher ? ", \"qualifiedTeacher\": true}" : "}"));
    }

    private void answer(long school, int number, String content) throws SQLException {
        long id = 100 + number;
        data.update(
                "insert into own_answer (id, subject_id, indicator_id, school_year, content, written_by, written_at)"
                        + " values (?, ?, 'bewegen', 2025, ?, 1, '2026-01-01')",
                id,
                school,
                content);
        data.update(
                "insert into publication (subject_id, indicator_id, kind, how, happened_at, happened_on, as_of_run,"
                        + " own_answer_id, account_id) values (?, 'bewegen', 'PUBLISHED', 'DELIBERATE', '2026-01-02', '2026-01-02', 0, ?, 1)",
                school,
                id);
    }

    private static MonitorFacts facts(Clock clock) {
        return new MonitorFacts(new MonitorRepository(DATABASE.dataSource()), clock);
    }

    private Measuring measuring(Clock clock) {
        return new Measuring(
                new FillRates(facts(clock)),
                new BoardLogins(facts(clock)),
                new VisitorMonths(new VisitRepository(DATABASE.dataSource())),
                Catalogue.load(),
                new PublishedAgreements(new AgreementRepository(DATABASE.dataSource(), null)),
                new MeasurementRepository(DATABASE.dataSource()),
                clock);
    }

    private static Clock clock(String now) {
        return Clock.fixed(Instant.parse(now), ZoneOffset.UTC);
    }
}
