package nl.openvensters.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import nl.openvensters.figure.Percentiles;

class ScaleSpreadTest {

    /** Between two tenths the nearer one is told; right in the middle either is. */
    @Property
    void the_tenth_that_is_told_is_the_nearest_to_the_share_of_the_schools_with_a_lower_number(
            @ForAll @Size(min = 20, max = 300) List<@IntRange(min = 2000, max = 4000) Integer> hundredths,
            @ForAll @IntRange(min = 1900, max = 4100) int own) {
        var spread = new Percentiles(
                        hundredths.stream().map(n -> BigDecimal.valueOf(n, 2)).toList())
                .cells();
        long lower = hundredths.stream().filter(number -> number < own).count();

        assertThat(10.0 * lower / hundredths.size() - ScaleSpread.tenthsBelow(own / 100.0, spread))
                .isBetween(-0.5, 0.5);
    }
}
