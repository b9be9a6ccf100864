package nl.openvensters.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class SignalValuesTest {

    private final SignalValues signals = SignalValues.load();

    @Test
    void before_2020_one_value_holds_for_every_size() {
        assertThat(below(2019, OptionalDouble.empty())).isEqualTo("0.75");
    }

    @Test
    void from_2020_on_it_depends_on_the_income() {
        assertThat(below(2020, OptionalDouble.of(2_999_999))).isEqualTo("1.5");
        assertThat(below(2020, OptionalDouble.of(3_000_000))).isEqualTo("1.0");
        assertThat(below(2021, OptionalDouble.of(30_000_000))).isEqualTo("0.75");
        assertThat(below(2022, OptionalDouble.of(30_000_000))).isEqualTo("0.5");
    }

    /** Of them the sources do not say what held. */
    @Test
    void of_accounts_before_2019_none_is_told() {
        assertThat(signals.of(BoardMeasure.SOLVENCY, 2018, OptionalDouble.empty()))
                .isEmpty();
        assertThat(signals.of(BoardMeasure.LIQUIDITY, 2018, OptionalDouble.empty()))
                .isEmpty();
    }

    @Test
    void liquid_means_have_one_since_2020() {
        assertThat(signals.of(BoardMeasure.LIQUID_MEANS, 2020, OptionalDouble.empty()))
                .map(signal -> signal.below().intValue())
                .contains(100_000);
    }

    @Test
    void without_an_income_no_value_is_told_that_depends_on_it() {
        assertThat(signals.of(BoardMeasure.LIQUIDITY, 2022, OptionalDouble.empty()))
                .isEmpty();
        assertThat(signals.isSized(BoardMeasure.LIQUIDITY, 2022)).isTrue();
    }

    @Test
    void what_the_inspectorate_dropped_has_no_value() {
        assertThat(signals.of(BoardMeasure.HOUSING_SHARE, 2022, OptionalDouble.of(1)))
                .isEmpty();
    }

    private String below(int year, OptionalDouble income) {
        return signals.of(BoardMeasure.LIQUIDITY, year, income)
                .orElseThrow()
                .below()
                .toString();
    }
}
