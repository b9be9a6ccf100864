package nl.openvensters.questionnaire.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SpreadTest {

    @Test
    void the_percentiles_of_t_are_those_of_the_tables() {
        assertThat(Spread.t(9)).isEqualTo(2.262);
        assertThat(Spread.t(40)).isEqualTo(2.021, within(0.002));
        assertThat(Spread.t(1000)).isEqualTo(1.962, within(0.001));
    }

    @Test
    void a_mean_of_thirty_children_lies_within_about_half_a_mark() {
        Spread spread = Spread.of(7.4, 1.5, 30);

        assertThat(spread.low()).isEqualTo(6.84, within(0.01));
        assertThat(spread.high()).isEqualTo(7.96, within(0.01));
    }

    @Test
    void a_small_difference_is_chance_and_a_large_one_is_not() {
        assertThat(Spread.differ(row("7.4", "1.50", 30), row("7.1", "1.50", 28)))
                .isFalse();
        assertThat(Spread.differ(row("7.4", "1.50", 30), row("6.2", "1.50", 28)))
                .isTrue();
        assertThat(Spread.differ(row("7.5", null, 8), row("5.0", "1.50", 28))).isFalse();
    }

    private static ResultRow row(String mean, String deviation, int people) {
        return new ResultRow(
                0,
                "=x",
                people,
                Optional.of(new BigDecimal(mean)),
                Optional.ofNullable(deviation).map(BigDecimal::new),
                Optional.empty(),
                Optional.empty());
    }
}
