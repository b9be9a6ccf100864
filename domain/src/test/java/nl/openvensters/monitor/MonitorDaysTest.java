package nl.openvensters.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class MonitorDaysTest {

    private static final LocalDate LONG_AGO = LocalDate.of(2000, 1, 1);

    @Test
    void the_ends_of_twelve_quarters_and_the_day_itself_are_shown_oldest_first() {
        var days = MonitorDays.upTo(LocalDate.of(2026, 11, 22), LONG_AGO);
        assertThat(days).hasSize(13).isSorted();
        assertThat(days)
                .startsWith(LocalDate.of(2023, 12, 31))
                .endsWith(LocalDate.of(2026, 9, 30), LocalDate.of(2026, 11, 22));
    }

    @Test
    void the_end_of_a_quarter_is_not_shown_twice() {
        assertThat(MonitorDays.upTo(LocalDate.of(2024, 3, 31), LONG_AGO))
                .doesNotHaveDuplicates()
                .endsWith(LocalDate.of(2023, 12, 31), LocalDate.of(2024, 3, 31));
    }

    @Test
    void nothing_before_the_first_fact_is_shown() {
        assertThat(MonitorDays.upTo(LocalDate.of(2024, 5, 2), LocalDate.of(2024, 4, 1)))
                .containsExactly(LocalDate.of(2024, 5, 2));
    }
}
