package nl.openvensters.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PublishedMasksTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 6, 1);
    private static final LocalDate TUESDAY = MONDAY.plusDays(1);
    private static final LocalDate WEDNESDAY = MONDAY.plusDays(2);

    private final PublishedMasks masks = new PublishedMasks(List.of(MONDAY, TUESDAY, WEDNESDAY));

    @Test
    void what_is_published_is_public_from_that_day_until_it_is_withdrawn() {
        masks.event(7, 3, TUESDAY.toEpochDay(), true);
        masks.event(7, 3, WEDNESDAY.toEpochDay(), false);

        assertThat(days(7)).containsExactly(0L, 0b1000L, 0L);
    }

    @Test
    void what_happened_before_the_first_day_counts_on_all_and_what_comes_after_the_last_on_none() {
        masks.event(7, 0, MONDAY.minusYears(1).toEpochDay(), true);
        masks.event(7, 1, WEDNESDAY.plusDays(1).toEpochDay(), true);

        assertThat(days(7)).containsExactly(1L, 1L, 1L);
    }

    @Test
    void withdrawing_one_indicator_leaves_the_others_of_the_school_public() {
        masks.event(7, 0, MONDAY.toEpochDay(), true);
        masks.event(7, 5, MONDAY.toEpochDay(), true);
        masks.event(7, 5, TUESDAY.toEpochDay(), false);

        assertThat(days(7)).containsExactly(0b100001L, 1L, 1L);
    }

    @Test
    void schools_are_kept_apart_even_when_their_events_alternate() {
        masks.event(7, 0, MONDAY.toEpochDay(), true);
        masks.event(8, 1, MONDAY.toEpochDay(), true);
        masks.event(7, 2, MONDAY.toEpochDay(), true);

        assertThat(masks.of(7, 0)).isEqualTo(0b101);
        assertThat(masks.of(8, 0)).isEqualTo(0b010);
        assertThat(masks.of(9, 0)).isZero();
    }

    private List<Long> days(long school) {
        return List.of(masks.of(school, 0), masks.of(school, 1), masks.of(school, 2));
    }
}
