package nl.openvensters.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FillRateTest {

    @ParameterizedTest
    @CsvSource({
        "4, 5, true, 8",
        "8, 10, true, 8",
        "11, 14, false, 7",
        "12, 15, true, 8",
        "15, 15, true, 9",
        "0, 9, false, 0",
        "0, 0, false, 0",
        "1, 10, false, 1"
    })
    void four_of_five_is_enough_and_a_full_page_is_in_the_last_tenth(
            int published, int applicable, boolean enough, int tenth) {
        var rate = new FillRate(published, applicable);
        assertThat(rate.isEnough()).isEqualTo(enough);
        assertThat(rate.tenth()).isEqualTo(tenth);
    }

    @ParameterizedTest
    @CsvSource({"13, 14, 93", "199, 200, 99", "39, 49, 79", "4, 5, 80", "1, 300, 1", "0, 9, 0", "15, 15, 100", "0, 0, 0"
    })
    void percents_are_rounded_and_hide_nothing(int published, int applicable, int percent) {
        assertThat(new FillRate(published, applicable).percent()).isEqualTo(percent);
    }

    @Test
    void more_than_applies_cannot_be_published() {
        assertThatThrownBy(() -> new FillRate(3, 2)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void nothing_and_less_than_nothing_are_told_apart() {
        assertThat(new FillRate(0, 0)).isEqualTo(FillRate.NONE);
        assertThatThrownBy(() -> new FillRate(-1, 2)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void schools_together_weigh_by_what_applies_to_them() {
        FillRate together = new FillRate(1, 4).plus(new FillRate(2, 2));

        assertThat(together).isEqualTo(new FillRate(3, 6));
        assertThat(together.share()).isEqualTo(0.5);
        assertThat(FillRate.NONE.share()).isZero();
    }
}
