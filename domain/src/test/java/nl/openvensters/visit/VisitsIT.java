package nl.openvensters.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import nl.openvensters.account.Actor;
import nl.openvensters.account.Grant;
import nl.openvensters.account.Role;
import nl.openvensters.database.EmbeddedDatabase;
import nl.openvensters.jdbc.JdbcRepository;
import nl.openvensters.school.SchoolCode;
import nl.openvensters.visit.Count.Of;
import nl.openvensters.visit.VisitorMonths.Month;
import nl.openvensters.visit.VisitorMonths.Part;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class VisitsIT {

    @RegisterExtension
    static final EmbeddedDatabase DATABASE = new EmbeddedDatabase();

    private static final Actor SECTOR = new Actor(3, "Sam", List.of(new Grant(Role.SECTOR_MONITOR, 0)));
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 9);
    private static final SchoolCode SCHOOL = new SchoolCode("12AB00");

    private final VisitRepository visits = new VisitRepository(DATABASE.dataSource());
    private final VisitorMonths months = new VisitorMonths(visits);
    private final WritingVisits writing =
            new WritingVisits(visits, Clock.fixed(Instant.parse("2026-03-09T10:00:00Z"), ZoneOffset.UTC));

    @BeforeEach
    void empty() throws SQLException {
        DATABASE.renew();
    }

    private void site(LocalDate day, int visitors) {
        write(new Count(day, Of.SITE, ""), visitors);
    }

    private void write(Count count, int visitors) {
        writing.write(new VisitorBook.Taken(Map.of(count, visitors), Map.of()));
    }

    @Test
    void what_two_applications_counted_on_a_day_is_added_up() {
        site(LocalDate.of(2026, 1, 3), 9);
        site(LocalDate.of(2026, 2, 3), 4);
        site(LocalDate.of(2026, 2, 3), 3);

        assertThat(months.before(TODAY).last()).contains(new Month(YearMonth.of(2026, 2), 7));
    }

    @Test
    void days_weeks_and_months_are_told_when_they_are_over_and_not_before_counting_began() {
        var periods = new VisitorPeriods(visits);
        site(LocalDate.of(2026, 1, 28), 5);
        site(LocalDate.of(2026, 3, 1), 7);
        site(LocalDate.of(2026, 3, 8), 2);

        assertThat(periods.upTo(SECTOR, TODAY, VisitorPeriods.Per.DAY).periods())
                .hasSize(31)
                .endsWith(new VisitorPeriods.Period(TODAY, TODAY, 0))
                .contains(new VisitorPeriods.Period(LocalDate.of(2026, 3, 8), LocalDate.of(2026, 3, 8), 2));
        assertThat(periods.upTo(SECTOR, TODAY, VisitorPeriods.Per.WEEK).periods())
                .hasSize(5)
                .startsWith(new VisitorPeriods.Period(LocalDate.of(2026, 2, 2), LocalDate.of(2026, 2, 8), 0))
                .endsWith(new VisitorPeriods.Period(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 8), 2));
        assertThat(periods.upTo(SECTOR, TODAY, VisitorPeriods.Per.MONTH).periods())
                .extracting(VisitorPeriods.Period::visitors)
                .containsExactly(0);
        assertThat(periods.upTo(SECTOR, LocalDate.of(2026, 1, 1), VisitorPeriods.Per.MONTH)
                        .periods())
                .isEmpty();
    }

    @Test
    void only_the_twelve_whole_months_before_the_day_are_told_and_their_mean() {
        site(LocalDate.of(2026, 3, 1), 1000);
        site(LocalDate.of(2026, 2, 28), 30);
        site(LocalDate.of(2025, 3, 1), 11);
        site(LocalDate.of(2025, 2, 28), 1000);

        VisitorMonths.Year year = months.before(TODAY);
        assertThat(year.months())
                .containsExactly(new Month(YearMonth.of(2025, 3), 11), new Month(YearMonth.of(2026, 2), 30));
        assertThat(year.mean()).isEqualTo(21);
    }

    @Test
    void the_month_in_which_counting_began_is_no_whole_month() {
        site(LocalDate.of(2026, 1, 2), 40);
        site(LocalDate.of(2026, 2, 2), 400);

        assertThat(months.before(TODAY).months()).containsExactly(new Month(YearMonth.of(2026, 2), 400));
        assertThat(months.before(LocalDate.of(2026, 2, 9)).months()).isEmpty();
    }

    @Test
    void before_a_month_was_counted_there_is_none() {
        site(TODAY, 5);

        assertThat(months.before(TODAY).last()).isEmpty();
        assertThat(months.before(TODAY).mean()).isZero();
    }

    @Test
    void of_a_school_this_month_is_told() {
        write(new Count(LocalDate.of(2026, 3, 1), Of.SCHOOL, SCHOOL.value()), 2);
        write(new Count(TODAY, Of.SCHOOL, SCHOOL.value()), 3);
        write(new Count(LocalDate.of(2026, 2, 28), Of.SCHOOL, SCHOOL.value()), 50);
        write(new Count(TODAY, Of.SCHOOL, "12AC00"), 7);

        assertThat(months.ofSchool(SCHOOL, TODAY)).isEqualTo(5);
    }

    @Test
    void the_tables_have_room_for_numbers_of_days_and_for_nothing_else() {
        assertThat(new Tables().columns())
                .containsExactlyInAnyOrder(
                        "visit_count.day",
                        "visit_count.kind",
                        "visit_count.value",
                        "visit_count.visitors",
                        "unfound_search.day",
                        "unfound_search.words",
                        "unfound_search.visitors");
    }

    private static final class Tables extends JdbcRepository {

        Tables() {
            super(DATABASE.dataSource());
        }

        List<String> columns() {
            return all(
                    "select concat(table_name, '.', column_name) from information_schema.columns"
                            + " where table_schema = database() and table_name in ('visit_count', 'unfound_search')",
                    row -> row.getString(1));
        }
    }

    @Test
    void searches_are_forgotten_after_thirteen_months() {
        var old = new UnfoundSearch(TODAY.minusMonths(13).minusDays(1), "oud");
        var recent = new UnfoundSearch(LocalDate.of(2026, 2, 1), "tovertuin");
        writing.write(new VisitorBook.Taken(Map.of(), Map.of(old, 3, recent, 4)));

        assertThat(visits.searches(LocalDate.of(2020, 1, 1), TODAY, 10)).containsExactly(new Part("tovertuin", 4));
    }
}
