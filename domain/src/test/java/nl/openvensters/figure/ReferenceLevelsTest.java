package nl.openvensters.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReferenceLevelsTest {

    @Test
    void counts_are_added_before_they_are_divided() {
        var levels = ReferenceLevels.sum(List.of(new ReferenceLevels(1, 4, 5), new ReferenceLevels(0, 0, 20)));

        assertThat(levels).isEqualTo(new ReferenceLevels(1, 4, 25));
        assertThat(levels.basicPercentage()).contains(new BigDecimal("96.67"));
        assertThat(levels.targetPercentage()).contains(new BigDecimal("83.33"));
    }

    @Test
    void there_is_no_percentage_of_nothing_and_no_negative_count() {
        assertThat(ReferenceLevels.sum(List.of()).basicPercentage()).isEmpty();
        assertThat(ReferenceLevels.sum(List.of()).targetPercentage()).isEmpty();
        assertThatThrownBy(() -> new ReferenceLevels(-1, 0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ReferenceLevels(0, -1, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ReferenceLevels(0, 0, -1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_threshold_itself_is_enough_and_fourteen_pupils_are_a_small_school() {
        assertThat(ReferenceLevels.reaches(new BigDecimal("85.00"), ReferenceLevels.BASIC_THRESHOLD))
                .isTrue();
        assertThat(ReferenceLevels.reaches(new BigDecimal("84.99"), ReferenceLevels.BASIC_THRESHOLD))
                .isFalse();
        assertThat(ReferenceLevels.isSmallSchool(14)).isTrue();
        assertThat(ReferenceLevels.isSmallSchool(15)).isFalse();
    }
}
