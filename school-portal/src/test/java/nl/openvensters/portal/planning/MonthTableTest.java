package nl.openvensters.portal.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import nl.openvensters.planning.PlannedEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MonthTableTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 29);

    private static PlannedEvent on(String day) {
        return new PlannedEvent(
                LocalDate.parse(day), PlannedEvent.Kind.DUE, Optional.empty(), Optional.empty(), List.of());
    }

    private static List<MonthTable.Cell> days(MonthTable month) {
        return month.weeks().stream().flatMap(List::stream).toList();
    }

    @ParameterizedTest
    @CsvSource({"2026-11, 6", "2027-02, 4", "2026-12, 5", "2028-02, 5"})
    void every_day_of_the_month_is_there_once_in_weeks_that_begin_on_monday(YearMonth asked, int weeks) {
        MonthTable month = MonthTable.of(asked, TODAY, List.of());

        assertThat(month.weeks()).hasSize(weeks).allSatisfy(week -> {
            assertThat(week).hasSize(7);
            assertThat(week.get(0).day().getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
        });
        assertThat(days(month).stream().filter(MonthTable.Cell::within).map(MonthTable.Cell::day))
                .hasSize(asked.lengthOfMonth())
                .doesNotHaveDuplicates();
    }

    @Test
    void what_is_planned_stands_on_its_day_and_not_beside_the_month() {
        PlannedEvent here = on("2026-11-30");
        MonthTable november = MonthTable.of(YearMonth.of(2026, 11), TODAY, List.of(here, on("2026-12-01")));

        assertThat(days(november).stream().filter(cell -> !cell.events().isEmpty()))
                .singleElement()
                .satisfies(cell -> assertThat(cell.events()).containsExactly(here));
        assertThat(days(november).stream().filter(MonthTable.Cell::today).map(MonthTable.Cell::day))
                .containsExactly(TODAY);
        assertThat(november.isPlanned()).isTrue();
        assertThat(MonthTable.of(YearMonth.of(2026, 10), TODAY, List.of(here)).isPlanned())
                .isFalse();
        assertThat(november.name()).isEqualTo("november 2026");
        assertThat(november.before()).isEqualTo("2026-10");
        assertThat(november.after()).isEqualTo("2026-12");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026-13", "2026-1", "nu", "9999999-01"})
    void an_address_without_a_month_asks_for_that_of_today(String address) {
        assertThat(MonthTable.asked(address, TODAY)).isEqualTo(YearMonth.of(2026, 11));
    }
}
