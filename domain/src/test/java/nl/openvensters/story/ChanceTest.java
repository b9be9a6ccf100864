package nl.openvensters.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class ChanceTest {

    /** Checked by hand: p = 0.5, n = 10 gives 0.2366 to 0.7634. */
    @Test
    void half_of_ten_pupils_can_be_a_quarter_or_three_quarters() {
        var spread = Chance.around(50, 10);
        assertThat(spread.from()).isCloseTo(23.66, within(.01));
        assertThat(spread.to()).isCloseTo(76.34, within(.01));
    }

    @Property
    void the_spread_holds_the_percentage_and_stays_within_bounds(
            @ForAll @DoubleRange(max = 100) double percentage, @ForAll @LongRange(min = 1, max = 5000) long pupils) {
        var spread = Chance.around(percentage, pupils);
        assertThat(spread.from()).isBetween(0.0, percentage + 1e-9);
        assertThat(spread.to()).isBetween(percentage - 1e-9, 100.0);
    }

    @Property
    void more_pupils_leave_less_to_chance(
            @ForAll @DoubleRange(max = 100) double percentage, @ForAll @LongRange(min = 1, max = 2000) long pupils) {
        var few = Chance.around(percentage, pupils);
        var many = Chance.around(percentage, pupils * 4);
        assertThat(many.to() - many.from()).isLessThan(few.to() - few.from());
    }
}
